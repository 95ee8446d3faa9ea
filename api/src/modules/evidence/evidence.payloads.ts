import type { UserError } from '../../graphql/user-error.ts'
import { Field, Int, ObjectType } from 'type-graphql'
import { UserError as UserErrorType } from '../../graphql/user-error.ts'
import { AggregateEntry } from './aggregate-entry.entity.ts'
import { Batch } from './batch.entity.ts'

const whatWasWrong = { description: 'What was wrong; empty when it is done.' }

@ObjectType({ simpleResolvers: true, description: 'The batch, or what was wrong; then nothing of it was recorded.' })
export class RecordSubmissionsPayload {
  @Field(() => Batch, { nullable: true, description: 'The batch as it was recorded.' })
  batch?: Batch | null

  @Field(() => Boolean, { description: 'Whether it had been recorded before.' })
  repeated: boolean

  @Field(() => [UserErrorType], whatWasWrong)
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'The entry, or what was wrong.' })
export class RecordAggregatePayload {
  @Field(() => AggregateEntry, { nullable: true, description: 'The entry.' })
  entry?: AggregateEntry | null

  @Field(() => [UserErrorType], whatWasWrong)
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'How much was taken back, or what was wrong.' })
export class TakeBackPayload {
  @Field(() => Int, { description: 'Submissions that are gone.' })
  submissions: number

  @Field(() => Int, { description: 'Answers with a value that are gone; an entry made by hand counts as the answers it sums up.' })
  answers: number

  @Field(() => [UserErrorType], whatWasWrong)
  userErrors: UserError[]
}
