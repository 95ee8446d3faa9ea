import type { LaneGrouping, Perspective } from '@masir/schema'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.resolver.ts'
import { GraphQLDate, GraphQLDateTime } from '../../graphql/scalars.ts'
import { LaneGroupingEnum, PerspectiveEnum } from './enums.ts'

@Entity({ tableName: 'journeys' })
@ObjectType({ simpleResolvers: true, implements: Node, description: 'A customer journey: a map of stages and touchpoints on which evidence is shown.' })
export class Journey {
  @PrimaryKey({ type: 'uuid' })
  id: string

  @Property({ type: 'uuid' })
  workspaceId: string

  @Field(() => String, { description: 'Its short name in addresses and programs; unique in the workspace.' })
  @Property({ type: 'text' })
  key: string

  @Field(() => String, { description: 'What people call it.' })
  @Property({ type: 'text' })
  name: string

  @Field(() => String, { nullable: true, description: 'Whom it is about and where it begins and ends.' })
  @Property({ type: 'text', nullable: true })
  description: string | null

  @Field(() => PerspectiveEnum, { description: 'Whether it shows what is or what shall be.' })
  @Property({ type: 'text', default: 'AS_IS' })
  perspective: Perspective

  @Property({ type: 'uuid', nullable: true })
  ownerId: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day by which its owner looks at it again.' })
  @Property({ type: 'date', nullable: true })
  reviewDueOn: string | null

  @Field(() => LaneGroupingEnum, { description: 'By what its cards are put into lanes.' })
  @Property({ type: 'text', default: 'CHANNEL' })
  laneGrouping: LaneGrouping

  /** Evidence belongs to a line: a to-be map shares that of its as-is map and so shows its scores. */
  @Property({ type: 'uuid' })
  evidenceLineId: string

  @Field(() => Int, { description: 'Counts the edit lists that were applied, from 1.' })
  @Property({ type: 'integer', default: 0 })
  revision: number

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt: Date

  @Field(() => GraphQLDateTime, { description: 'When the last edit list was applied.' })
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  updatedAt: Date

  @Property({ type: 'datetime', nullable: true })
  deletedAt: Date | null
}
