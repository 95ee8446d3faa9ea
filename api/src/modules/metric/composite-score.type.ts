import type { Composite, WeightedScore } from './composite.ts'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { SampleStateEnum } from './enums.ts'
import { MetricDefinition } from './metric-definition.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'The weighted mean of scores, where at least 60 % of the weight has one. Raw values of different metrics are never averaged.' })
export class CompositeScore implements Composite {
  @Field(() => Float, { description: '−1 critical, 0 on target, 1 stretch.' })
  score: number

  @Field(() => Int, { description: '−3 far below target .. 3 far above.' })
  band: number

  @Field(() => MetricDefinition, { description: 'The metric with the lowest score.' })
  weakest: MetricDefinition

  @Field(() => Float, { description: 'Share of the weight that has a score, 0.6–1.' })
  coverage: number

  @Field(() => SampleStateEnum, { description: 'INDICATIVE where one of the scores is, else OK.' })
  state: 'OK' | 'INDICATIVE'

  parts: readonly WeightedScore[]
}
