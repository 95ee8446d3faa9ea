import type { AbsenceReason, Certainty, SampleState, Verdict } from '@masir/schema'
import type { Change } from './change.ts'
import type { ShownReading } from './measured-touchpoint.ts'
import type { Bin } from './reading.ts'
import type { Interval } from './statistics/interval.ts'
import type { Trend } from './trend.ts'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { GraphQLDate } from '../../graphql/scalars.ts'
import { AbsenceReasonEnum, CertaintyEnum, SampleStateEnum, VerdictEnum } from './enums.ts'
import { MetricDefinition } from './metric-definition.entity.ts'

@ObjectType('Interval', { simpleResolvers: true, description: 'Where the true value lies with 95 % confidence.' })
export class IntervalType implements Interval {
  @Field(() => Float, { description: 'Lower end.' })
  low: number

  @Field(() => Float, { description: 'Upper end.' })
  high: number
}

@ObjectType('Bin', { simpleResolvers: true, description: 'How many answers fell on a point of the scale; there from = to.' })
export class BinType implements Bin {
  @Field(() => Float, { description: 'Lowest value in it.' })
  from: number

  @Field(() => Float, { description: 'Highest value in it.' })
  to: number

  @Field(() => Int, { description: 'Answers.' })
  count: number
}

@ObjectType({ simpleResolvers: true, description: 'Customers without a value, who are never scored.' })
export class LeftOut {
  @Field(() => AbsenceReasonEnum, { description: 'Why there is no value.' })
  reason: AbsenceReason

  @Field(() => Int, { description: 'How many.' })
  count: number
}

@ObjectType('Trend', { simpleResolvers: true, description: 'How a value went, bucket by bucket: arrays of one length.' })
export class TrendType implements Trend {
  @Field(() => [GraphQLDate], { description: 'The first day of each bucket.' })
  starts: string[]

  @Field(() => [Int], { description: 'Answers in each bucket.' })
  n: number[]

  @Field(() => [Float], { nullable: 'items', description: 'The value of each bucket; null where there is none to show.' })
  value: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Lower end of each value’s interval; null where it is unknown.' })
  low: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'Upper end of each value’s interval; null where it is unknown.' })
  high: (number | null)[]
}

@ObjectType('Change', { simpleResolvers: true, description: 'What became of a value since the compared period.' })
export class ChangeType implements Change {
  @Field(() => Float, { description: 'Now − before, in the metric\'s own units.' })
  difference: number

  @Field(() => IntervalType, { nullable: true, description: 'Of the difference; null where the spread is unknown.' })
  interval: Interval | null

  @Field(() => VerdictEnum, { description: 'Clearly better or worse only where the interval excludes 0 and it holds among all readings shown at once (Benjamini–Hochberg, q = 0.10).' })
  verdict: Verdict

  @Field(() => Float, { description: 'The value of the compared period.' })
  value: number

  @Field(() => Int, { description: 'The answers of the compared period.' })
  n: number

  /** What changed, between which periods. */
  of: ShownReading
  origin: ReadingOrigin
}

@ObjectType({ simpleResolvers: true, description: 'A metric\'s value in a period, and all that belongs beside it.' })
export class MetricReading implements Omit<ShownReading, 'change'> {
  @Field(() => MetricDefinition, { description: 'What the number means, in the version that was asked.' })
  metric: MetricDefinition

  @Field(() => String, { nullable: true, description: 'What precisely is asked there.' })
  asks: string | null

  @Field(() => String, { nullable: true, description: 'Key of its touchpoint; null for an outcome of the journey.' })
  touchpointKey: string | null

  @Field(() => SampleStateEnum, { description: 'How far the sample can be trusted.' })
  state: SampleState

  @Field(() => Int, { description: 'Answers with a value.' })
  n: number

  @Field(() => Int, { nullable: true, description: 'Customers whom the question concerned; null where some were entered by hand.' })
  asked: number | null

  @Field(() => Float, { nullable: true, description: 'Shares 0–1, NPS −100–100, means on the scale.' })
  value: number | null

  @Field(() => IntervalType, { nullable: true, description: 'Of the value: Wilson, Student\'s t, or normal for NPS.' })
  interval: Interval | null

  @Field(() => Float, { nullable: true, description: 'Mean of the raw scale.' })
  mean: number | null

  @Field(() => Float, { nullable: true, description: '−1 critical, 0 on target, 1 stretch; null without a target.' })
  score: number | null

  @Field(() => Int, { nullable: true, description: '−3 far below target .. 3 far above; null without a target.' })
  band: number | null

  @Field(() => CertaintyEnum, { nullable: true, description: 'Whether the whole interval lies on one side of the target.' })
  certainty: Certainty | null

  @Field(() => [BinType], { description: 'Answers per point of the scale, empty ones too.' })
  distribution: BinType[]

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the last answer.' })
  lastAnswerOn: string | null

  @Field(() => Boolean, { description: 'Whether somebody typed some of it in.' })
  enteredByHand: boolean

  @Field(() => [LeftOut], { description: 'What was not scored, by reason.' })
  leftOut: LeftOut[]

  @Field(() => ChangeType, { nullable: true, description: 'Against `compareTo`; null where one side has no value.' })
  change: ChangeType | null

  @Field(() => SampleStateEnum, { nullable: true, description: 'The sample of the compared period; NO_DATA says that there is nothing to compare with. Null when nothing is compared.' })
  comparison: SampleState | null

  byHand: number
  weight: number
  origin: ReadingOrigin
}

/** Where a reading was read, for what is asked of it later. */
export interface ReadingOrigin {
  line: string
  window: { from: string, to: string }
  segment: { dimension: string, values: string[] }[]
  /** The period that changes are against. */
  compareTo: { from: string, to: string } | null
}
