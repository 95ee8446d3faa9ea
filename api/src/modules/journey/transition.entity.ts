import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { MapThing } from './map-thing.entity.ts'

@Entity({ tableName: 'transitions' })
@ObjectType({ simpleResolvers: true, description: 'The way from one touchpoint to another.' })
export class Transition extends MapThing {
  /** Key of the touchpoint that it leaves. */
  @Property({ type: 'text', fieldName: 'from_key' })
  from: string

  /** Key of the touchpoint that it reaches. */
  @Property({ type: 'text', fieldName: 'to_key' })
  to: string

  @Field(() => String, { nullable: true, description: 'When customers go this way.' })
  @Property({ type: 'text', nullable: true })
  label: string | null
}
