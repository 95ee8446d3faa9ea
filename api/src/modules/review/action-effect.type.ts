import type { Verdict } from '@masir/schema'
import { Field, Int, ObjectType } from 'type-graphql'
import { MetricReading, TimeWindowType, VerdictEnum } from '../metric/index.ts'

@ObjectType({ simpleResolvers: true, description: 'What became of the metric that an action should move, in equal windows before it was begun and after it was done.' })
export class ActionEffect {
  @Field(() => TimeWindowType, { description: 'The days before it was begun; before it was done where nobody said when it was begun.' })
  before: TimeWindowType

  @Field(() => TimeWindowType, { description: 'As many days after it was done: all since then, at least 7, at most 90.' })
  after: TimeWindowType

  @Field(() => MetricReading, { description: 'Of the window after; its `change` is against the window before.' })
  reading: MetricReading

  @Field(() => MetricReading, { description: 'Of the window before, in the version of the metric that is read after, or in the newest that was answered before where that one was not.' })
  readingBefore: MetricReading

  @Field(() => VerdictEnum, { nullable: true, description: 'Null while one of the windows has no value to compare.' })
  verdict: Verdict | null

  @Field(() => Int, { nullable: true, description: 'How many more answers after it would tell a change to the expected value (without one, to a value better by the width of a band) with 80 % power at α = 5 %. 0: enough for that, so a change that large is unlikely. Null when the effect is told, when there is no such value, or when the answers before are too few for any number after.' })
  answersNeeded: number | null

  /** The value that the number of answers was found for. */
  aim: number | null
}
