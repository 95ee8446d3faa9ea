import type { Divergence, HeadlineState } from '@masir/schema'
import type { Headline } from './headline.ts'
import type { ReadingOrigin } from './metric-reading.type.ts'
import type { Overlaid } from './overlay.ts'
import type { TimeWindow } from './time-window.ts'
import { Extensions, Field, Int, ObjectType } from 'type-graphql'
import { Stage, Touchpoint } from '../journey/index.ts'
import { CompositeScore } from './composite-score.type.ts'
import { DivergenceEnum, HeadlineStateEnum } from './enums.ts'
import { MetricReading } from './metric-reading.type.ts'
import { TimeWindowType } from './overlay.args.ts'

@ObjectType({ simpleResolvers: true, description: 'A touchpoint with everything measured on it.' })
export class TouchpointOverlay {
  @Field(() => Touchpoint, { description: 'Where it is measured.' })
  touchpoint: Touchpoint

  @Extensions({ assumedSize: 2 })
  @Field(() => [MetricReading], { description: 'One for each metric card, also without answers; more where several versions have answers.' })
  readings: MetricReading[]

  @Field(() => CompositeScore, { nullable: true, description: 'All its metrics in one score, where enough of them have one.' })
  composite: CompositeScore | null

  @Field(() => DivergenceEnum, { nullable: true, description: 'Where its metrics tell two stories.' })
  divergence: Divergence | null
}

@ObjectType({ simpleResolvers: true, description: 'A stage with its touchpoints seen together.' })
export class StageOverlay {
  @Field(() => Stage, { description: 'The stage.' })
  stage: Stage

  @Field(() => CompositeScore, { nullable: true, description: 'All its metrics in one score, where enough of them have one.' })
  composite: CompositeScore | null

  @Field(() => Int, { description: 'Touchpoints with at least one metric in a band below its target.' })
  belowTarget: number

  @Field(() => Int, { description: 'Touchpoints with at least one value that has a target; none is below or on target where this is 0.' })
  targeted: number

  @Field(() => Int, { description: 'Touchpoints with at least one value.' })
  measured: number

  @Field(() => Int, { description: 'Answers over all its readings.' })
  n: number
}

@ObjectType({ simpleResolvers: true, description: 'The touchpoint with the lowest score.' })
export class HeadlineWorst {
  @Field(() => Touchpoint, { description: 'Where.' })
  touchpoint: Touchpoint

  @Field(() => MetricReading, { description: 'What is low there.' })
  reading: MetricReading
}

@ObjectType({ simpleResolvers: true, description: 'The real change that moved furthest.' })
export class HeadlineChange {
  @Field(() => Touchpoint, { description: 'Where.' })
  touchpoint: Touchpoint

  @Field(() => MetricReading, { description: 'What changed there; its `change` says how.' })
  reading: MetricReading
}

@ObjectType('Headline', { simpleResolvers: true, description: 'What to read first, as data; `text` makes a sentence of it.' })
export class HeadlineType {
  @Field(() => HeadlineStateEnum, { description: 'What it is about.' })
  state: HeadlineState

  @Field(() => Int, { description: 'Touchpoints with at least one metric in a band below its target.' })
  below: number

  @Field(() => Int, { description: 'Touchpoints with at least one value that has a target; none is below or on target where this is 0.' })
  targeted: number

  @Field(() => Int, { description: 'Touchpoints with at least one value.' })
  measured: number

  @Field(() => HeadlineWorst, { nullable: true, description: 'Null when none is below target.' })
  worst: HeadlineWorst | null

  @Extensions({ assumedSize: 3 })
  @Field(() => [HeadlineWorst], { description: 'The lowest touchpoints while the value of that metric is printed alike, 3 at most; the first is `worst`.' })
  worstAlike: HeadlineWorst[]

  @Field(() => HeadlineChange, { nullable: true, description: 'Null when nothing really changed or nothing is compared.' })
  change: HeadlineChange | null

  /** What `text` makes its sentences of. */
  told: Headline
  compareTo: TimeWindow | null
}

@ObjectType({ simpleResolvers: true, description: 'What a journey\'s evidence of a period says, on its map.' })
export class Overlay {
  @Field(() => TimeWindowType, { description: 'The period read.' })
  window: TimeWindowType

  @Field(() => TimeWindowType, { nullable: true, description: 'The period compared with.' })
  compareTo: TimeWindowType | null

  @Field(() => HeadlineType, { description: 'What to read first.' })
  headline: HeadlineType

  @Extensions({ assumedSize: 40 })
  @Field(() => [TouchpointOverlay], { description: 'Every touchpoint, stage by stage.' })
  touchpoints: TouchpointOverlay[]

  @Extensions({ assumedSize: 8 })
  @Field(() => [StageOverlay], { description: 'Every stage, in order.' })
  stages: StageOverlay[]

  @Extensions({ assumedSize: 3 })
  @Field(() => [MetricReading], { description: 'What is asked of the journey as a whole.' })
  outcomes: MetricReading[]

  journeyId: string
  origin: ReadingOrigin
  /** What it was shaped from: reviews are made of the same readings. */
  overlaid: Overlaid
}
