import type { Importance, NeedKind } from '@masir/schema'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { ImportanceEnum, NeedKindEnum } from './enums.ts'
import { PlacedThing } from './map-thing.entity.ts'

@Entity({ tableName: 'needs' })
@ObjectType({ simpleResolvers: true, description: 'What the customer needs at a touchpoint.' })
export class Need extends PlacedThing {
  /** Key of its touchpoint. */
  @Property({ type: 'text', fieldName: 'touchpoint_key' })
  touchpoint: string

  @Field(() => String, { description: 'The need in the customer\'s words.' })
  @Property({ type: 'text' })
  text: string

  @Field(() => NeedKindEnum, { description: 'What sort of need it is.' })
  @Property({ type: 'text' })
  kind: NeedKind

  @Field(() => ImportanceEnum, { description: 'How much it matters.' })
  @Property({ type: 'text' })
  importance: Importance

  /** Key of the metric that proves it. */
  @Property({ type: 'text', fieldName: 'metric_key', nullable: true })
  metric: string | null
}
