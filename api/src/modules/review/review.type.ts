import type { CoverageState } from '@masir/schema'
import { Extensions, Field, ObjectType } from 'type-graphql'
import { Need, Touchpoint } from '../journey/index.ts'
import { MetricReading } from '../metric/index.ts'
import { CoverageStateEnum } from './enums.ts'

@ObjectType({ simpleResolvers: true, description: 'A reading that a review speaks of.' })
export class ReviewFinding {
  @Field(() => Touchpoint, { description: 'Where.' })
  touchpoint: Touchpoint

  @Field(() => MetricReading, { description: 'What is measured there.' })
  reading: MetricReading
}

@ObjectType({ simpleResolvers: true, description: 'A touchpoint where customers are satisfied, but it is hard work.' })
export class HardWork {
  @Field(() => Touchpoint, { description: 'Where.' })
  touchpoint: Touchpoint

  @Field(() => MetricReading, { description: 'Satisfaction there, on target.' })
  satisfaction: MetricReading

  @Field(() => MetricReading, { description: 'Effort there, below target.' })
  effort: MetricReading
}

@ObjectType({ simpleResolvers: true, description: 'A need and what is known of it.' })
export class NeedCoverage {
  @Field(() => Touchpoint, { description: 'Where it is needed.' })
  touchpoint: Touchpoint

  @Field(() => Need, { description: 'What is needed.' })
  need: Need

  @Field(() => CoverageStateEnum, { description: 'What is known of it.' })
  state: CoverageState

  @Field(() => MetricReading, { nullable: true, description: 'Of the metric that proves it; null where none is asked there.' })
  reading: MetricReading | null
}

@ObjectType({ simpleResolvers: true, description: 'What the period does not tell.' })
export class Unknown {
  @Field(() => [NeedCoverage], { description: 'Needs that nothing measured there would prove.' })
  needsWithoutMetric: NeedCoverage[]

  @Extensions({ assumedSize: 10 })
  @Field(() => [ReviewFinding], { description: 'Metrics without answers in the period.' })
  withoutAnswers: ReviewFinding[]

  @Extensions({ assumedSize: 10 })
  @Field(() => [ReviewFinding], { description: 'Readings of too few answers to rely on.' })
  tooFew: ReviewFinding[]

  @Extensions({ assumedSize: 10 })
  @Field(() => [ReviewFinding], { description: 'Readings whose last answer is 90 days or more before the newest of the period: nobody seems to be asked there any more.' })
  stale: ReviewFinding[]

  @Extensions({ assumedSize: 10 })
  @Field(() => [Touchpoint], { description: 'Touchpoints in customers\' sight where nothing is measured.' })
  touchpointsWithoutMetric: Touchpoint[]
}

@ObjectType({ simpleResolvers: true, description: 'What to go through when a journey is reviewed, from the same readings as its overlay.' })
export class Review {
  @Extensions({ assumedSize: 3 })
  @Field(() => [ReviewFinding], { description: 'At most three touchpoints, each by its lowest reading, below target; sufficient samples before small ones. The first is the headline\'s.' })
  worst: ReviewFinding[]

  @Extensions({ assumedSize: 5 })
  @Field(() => [ReviewFinding], { description: 'What became clearly better, the furthest moved first.' })
  better: ReviewFinding[]

  @Extensions({ assumedSize: 5 })
  @Field(() => [ReviewFinding], { description: 'What became clearly worse, the furthest moved first.' })
  worse: ReviewFinding[]

  @Extensions({ assumedSize: 30 })
  @Field(() => [ReviewFinding], { description: 'What cannot be told from chance, the furthest moved first.' })
  tooClose: ReviewFinding[]

  @Field(() => [HardWork], { description: 'Where customers are satisfied, but it is hard work.' })
  hardWork: HardWork[]

  @Field(() => Unknown, { description: 'What the period does not tell.' })
  unknown: Unknown

  @Extensions({ assumedSize: 60 })
  @Field(() => [NeedCoverage], { description: 'Every need of every touchpoint, as the map is read.' })
  coverage: NeedCoverage[]

  journeyId: string
}
