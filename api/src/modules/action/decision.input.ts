import { Field, ID, InputType } from 'type-graphql'
import { GraphQLDate } from '../../graphql/scalars.ts'

@InputType({ description: 'A decision that a review came to.' })
export class RecordDecisionInput {
  @Field(() => ID, { description: 'A UUID made by the client; sending it again records nothing.' })
  id: string

  @Field(() => ID, { description: 'The journey that was reviewed.' })
  journeyId: string

  @Field(() => String, { description: '1 to 1,000 characters.' })
  text: string

  @Field(() => GraphQLDate, { nullable: true, description: 'The day it was taken; today when left out.' })
  decidedOn?: string | null
}

@InputType({ description: 'The decision to remove.' })
export class RemoveDecisionInput {
  @Field(() => ID, { description: 'Its id, or the UUID that it was recorded with.' })
  id: string
}
