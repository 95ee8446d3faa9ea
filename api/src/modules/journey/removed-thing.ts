import { Field, ObjectType } from 'type-graphql'
import { GraphQLDateTime } from '../../graphql/scalars.ts'

@ObjectType({ description: 'Something removed from a map that can still be restored.' })
export class RemovedThing {
  @Field(() => String, { description: 'What it is, such as touchpoint or metricCard.' })
  kind: string

  @Field(() => String, { description: 'Its key; it gets the same one back.' })
  key: string

  @Field(() => String, { description: 'What it was called or said.' })
  name: string

  @Field(() => GraphQLDateTime, { description: 'When it was removed; 30 days later it cannot be restored.' })
  removedAt: Date

  removedBy: string | null
}
