import 'reflect-metadata'
import type { Anchors } from './metric.ts'
import { Field, Float, InputType, ObjectType } from 'type-graphql'

@ObjectType('Anchors', { simpleResolvers: true, description: 'Three values in the metric\'s own units: shares 0–1, NPS −100–100, means on the scale. Rising where higher is better, else falling.' })
@InputType('AnchorsInput', { description: 'Three values in the metric\'s own units, rising where higher is better, else falling.' })
export class AnchorsType implements Anchors {
  @Field(() => Float, { description: 'Here and beyond it is as bad as it gets: score −1.' })
  critical: number

  @Field(() => Float, { description: 'What should be reached: score 0.' })
  target: number

  @Field(() => Float, { description: 'Here and beyond it is as good as it gets: score 1.' })
  stretch: number
}
