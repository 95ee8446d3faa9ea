import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ObjectType } from 'type-graphql'
import { PlacedThing } from './map-thing.entity.ts'

@Entity({ tableName: 'metric_cards' })
@ObjectType({ simpleResolvers: true, description: 'A metric that is asked at a touchpoint or, as an outcome, of the whole journey.' })
export class MetricCard extends PlacedThing {
  /** Key of its touchpoint; null: an outcome of the journey. */
  @Property({ type: 'text', fieldName: 'touchpoint_key', nullable: true })
  touchpoint: string | null

  /** Key of the metric, whatever its version. */
  @Property({ type: 'text', fieldName: 'metric_key' })
  metric: string

  @Field(() => String, { nullable: true, description: 'What precisely is asked, where the metric\'s own words are too wide.' })
  @Property({ type: 'text', nullable: true })
  asks: string | null

  @Field(() => Float, { description: 'Its share in the composite, relative to the other cards of its touchpoint.' })
  @Property({ type: 'double', default: 1 })
  weight: number
}
