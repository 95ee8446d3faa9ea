import type { ActionState } from '@masir/schema'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.resolver.ts'
import { GraphQLDate, GraphQLDateTime } from '../../graphql/scalars.ts'
import { ActionStateEnum } from './enums.ts'

@Entity({ tableName: 'improvement_actions' })
@ObjectType({ implements: Node, description: 'Something that is done so that a touchpoint becomes better.' })
export class ImprovementAction {
  @PrimaryKey({ type: 'uuid' })
  workspaceId: string

  @PrimaryKey({ type: 'uuid' })
  id: string

  @Property({ type: 'uuid' })
  journeyId: string

  @Field(() => String, { description: 'Key of its touchpoint, also where that was removed since.' })
  @Property({ type: 'text' })
  touchpointKey: string

  @Field(() => String, { description: 'What is done, 1 to 300 characters.' })
  @Property({ type: 'text' })
  what: string

  @Field(() => String, { nullable: true, description: 'What it is expected to change, in words.' })
  @Property({ type: 'text', nullable: true })
  why: string | null

  /** Key of the metric that it shall move. */
  @Property({ type: 'text', nullable: true })
  metricKey: string | null

  @Field(() => Float, { nullable: true, description: 'The value aimed at, in the metric\'s units.' })
  @Property({ type: 'double', nullable: true })
  expectedValue: number | null

  @Field(() => String, { nullable: true, description: 'The team or person who does it.' })
  @Property({ type: 'text', nullable: true })
  owner: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day by which it shall be done.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null

  @Field(() => ActionStateEnum, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state: ActionState

  @Field(() => GraphQLDate, { nullable: true, description: 'The day it was begun.' })
  @Property({ type: 'date', nullable: true })
  startedOn: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day it was done; null in every state but DONE.' })
  @Property({ type: 'date', nullable: true })
  doneOn: string | null

  @Property({ type: 'uuid' })
  createdBy: string

  @Field(() => GraphQLDateTime, { description: 'When it was written down.' })
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt: Date
}
