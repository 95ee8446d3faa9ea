import type { Aggregation, Direction, MetricFamily } from '@masir/schema'
import type { UserError } from '../../graphql/user-error.ts'
import type { Anchors, LocalizedText } from './metric.ts'
import { Field, Float, InputType, ObjectType } from 'type-graphql'
import { UserError as UserErrorType } from '../../graphql/user-error.ts'
import { AnchorsType } from './anchors.type.ts'
import { AggregationEnum, DirectionEnum, MetricFamilyEnum } from './enums.ts'
import { MetricDefinition } from './metric-definition.entity.ts'

@InputType({ description: 'A text in one or more languages; readers of the others see one of these.' })
export class LocalizedTextInput implements LocalizedText {
  @Field(() => String, { nullable: true, description: 'English.' })
  en?: string

  @Field(() => String, { nullable: true, description: 'Persian.' })
  fa?: string

  @Field(() => String, { nullable: true, description: 'Arabic.' })
  ar?: string
}

@InputType({ description: 'A metric, or a new version of the one with this key.' })
export class DefineMetricInput {
  @Field(() => String, { description: '1 to 64 of A–Z, a–z, 0–9, _ and -. A known key makes a new version.' })
  key: string

  @Field(() => MetricFamilyEnum, { description: 'What it tells about.' })
  family: MetricFamily

  @Field(() => LocalizedTextInput, { description: 'What people call it.' })
  name: LocalizedTextInput

  @Field(() => LocalizedTextInput, { description: 'What customers are asked.' })
  question: LocalizedTextInput

  @Field(() => Float, { description: 'The lowest point that can be answered.' })
  scaleMin: number

  @Field(() => Float, { description: 'The highest point that can be answered.' })
  scaleMax: number

  @Field(() => Float, { nullable: true, description: 'From one point to the next; 1 when left out.' })
  scaleStep?: number | null

  @Field(() => DirectionEnum, { description: 'Which end of the value is the good one.' })
  direction: Direction

  @Field(() => AggregationEnum, { description: 'How answers become one number.' })
  aggregation: Aggregation

  @Field(() => Float, { nullable: true, description: 'For a SHARE: the lowest point that counts.' })
  boxFrom?: number | null

  @Field(() => Float, { nullable: true, description: 'For a SHARE: the highest point that counts; the end of the scale when left out.' })
  boxTo?: number | null

  @Field(() => AnchorsType, { nullable: true, description: 'Left out: a value without a score.' })
  anchors?: Anchors | null
}

@ObjectType({ simpleResolvers: true, description: 'The definition as it stands, or what was wrong with it.' })
export class DefineMetricPayload {
  @Field(() => MetricDefinition, { nullable: true, description: 'The newest version.' })
  metric?: MetricDefinition | null

  @Field(() => [UserErrorType], { description: 'What was wrong; empty when it is done.' })
  userErrors: UserError[]
}
