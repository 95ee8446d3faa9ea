import type { Aggregation, Direction, MetricFamily } from '@masir/schema'
import type { Anchors, LocalizedText, Metric } from './metric.ts'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.resolver.ts'
import { AnchorsType } from './anchors.type.ts'
import { AggregationEnum, DirectionEnum, MetricFamilyEnum } from './enums.ts'

@Entity({ tableName: 'metric_definitions' })
@ObjectType({ implements: Node, description: 'What a number means: its question, scale, formula and targets. Versions are never merged into one number.' })
export class MetricDefinition implements Metric {
  @PrimaryKey({ type: 'uuid' })
  id: string

  @Property({ type: 'uuid' })
  workspaceId: string

  @Field(() => String, { description: 'What map and evidence call it; the same in all versions.' })
  @Property({ type: 'text' })
  key: string

  @Field(() => Int, { description: 'Counts up from 1; answers belong to the version they were asked in.' })
  @Property({ type: 'integer' })
  version: number

  @Field(() => MetricFamilyEnum, { description: 'What it tells about.' })
  @Property({ type: 'text' })
  family: MetricFamily

  @Field(() => Boolean, { description: 'Whether it came with the workspace.' })
  @Property({ type: 'boolean', default: false })
  builtIn: boolean

  @Property({ type: 'json' })
  name: LocalizedText

  @Property({ type: 'json' })
  question: LocalizedText

  @Property({ type: 'json', default: '{}' })
  valueLabel: LocalizedText

  @Field(() => Float, { description: 'The lowest point that can be answered.' })
  @Property({ type: 'double' })
  scaleMin: number

  @Field(() => Float, { description: 'The highest point that can be answered.' })
  @Property({ type: 'double' })
  scaleMax: number

  @Field(() => Float, { description: 'From one point to the next.' })
  @Property({ type: 'double', default: 1 })
  scaleStep: number

  @Field(() => DirectionEnum, { description: 'Which end of the value is the good one.' })
  @Property({ type: 'text' })
  direction: Direction

  @Field(() => AggregationEnum, { description: 'How answers become one number.' })
  @Property({ type: 'text' })
  aggregation: Aggregation

  @Field(() => Float, { nullable: true, description: 'For a SHARE: the lowest point that counts.' })
  @Property({ type: 'double', nullable: true })
  boxFrom: number | null

  @Field(() => Float, { nullable: true, description: 'For a SHARE: the highest point that counts.' })
  @Property({ type: 'double', nullable: true })
  boxTo: number | null

  @Property({ type: 'double', nullable: true })
  anchorCritical: number | null

  @Property({ type: 'double', nullable: true })
  anchorTarget: number | null

  @Property({ type: 'double', nullable: true })
  anchorStretch: number | null

  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt: Date

  @Field(() => AnchorsType, { nullable: true, description: 'Where it is critical, on target, and excellent; without them there is no score.' })
  get anchors(): Anchors | null {
    const { anchorCritical: critical, anchorTarget: target, anchorStretch: stretch } = this
    return critical === null || target === null || stretch === null ? null : { critical, target, stretch }
  }
}
