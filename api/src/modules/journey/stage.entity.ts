import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { PlacedThing } from './map-thing.entity.ts'

@Entity({ tableName: 'stages' })
@ObjectType({ simpleResolvers: true, description: 'A stretch of the journey, drawn as a column.' })
export class Stage extends PlacedThing {
  @Field(() => String, { description: 'What the customer is about there.' })
  @Property({ type: 'text' })
  name: string

  @Field(() => String, { nullable: true, description: 'What belongs to it.' })
  @Property({ type: 'text', nullable: true })
  description: string | null
}
