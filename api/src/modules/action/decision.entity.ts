import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.resolver.ts'
import { GraphQLDate, GraphQLDateTime } from '../../graphql/scalars.ts'

@Entity({ tableName: 'decisions' })
@ObjectType({ implements: Node, description: 'What was decided when a journey was reviewed.' })
export class Decision {
  @PrimaryKey({ type: 'uuid' })
  workspaceId: string

  @PrimaryKey({ type: 'uuid' })
  id: string

  @Property({ type: 'uuid' })
  journeyId: string

  @Field(() => String, { description: 'The decision, 1 to 1,000 characters.' })
  @Property({ type: 'text' })
  text: string

  @Field(() => GraphQLDate, { description: 'The day it was taken.' })
  @Property({ type: 'date' })
  decidedOn: string

  @Property({ type: 'uuid' })
  createdBy: string

  @Field(() => GraphQLDateTime, { description: 'When it was written down.' })
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt: Date
}
