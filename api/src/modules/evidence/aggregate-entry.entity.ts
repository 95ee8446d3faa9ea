import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.resolver.ts'
import { GraphQLDateTime } from '../../graphql/scalars.ts'

@Entity({ tableName: 'aggregate_entries' })
@ObjectType({ implements: Node, description: 'Answers that were counted elsewhere and typed in.' })
export class AggregateEntry {
  @PrimaryKey({ type: 'uuid' })
  workspaceId: string

  @PrimaryKey({ type: 'uuid' })
  id: string

  @Property({ type: 'uuid' })
  evidenceLineId: string

  @Property({ type: 'uuid' })
  batchId: string

  /** Empty for the journey as a whole. */
  @Property({ type: 'text', fieldName: 'touchpoint_key' })
  touchpoint: string

  @Property({ type: 'text' })
  metricKey: string

  @Property({ type: 'integer' })
  metricVersion: number

  @Property({ type: 'date' })
  periodFrom: string

  @Property({ type: 'date' })
  periodTo: string

  @Field(() => String, { description: 'Where the numbers are from.' })
  @Property({ type: 'text' })
  source: string

  @Field(() => Int, { description: 'How many answers it sums up.' })
  @Property({ type: 'integer' })
  n: number

  @Property({ type: 'integer', nullable: true })
  hits: number | null

  @Property({ type: 'json', nullable: true })
  points: Record<string, number> | null

  @Property({ type: 'double', nullable: true })
  mean: number | null

  @Property({ type: 'uuid' })
  enteredBy: string

  @Field(() => GraphQLDateTime, { description: 'When it was typed in.' })
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  enteredAt: Date
}
