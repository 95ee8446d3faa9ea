import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { PlacedThing } from './map-thing.entity.ts'

@Entity({ tableName: 'personas' })
@ObjectType({ simpleResolvers: true, description: 'A kind of customer whom the journey is drawn for.' })
export class Persona extends PlacedThing {
  @Field(() => String, { description: 'What people call it.' })
  @Property({ type: 'text' })
  name: string

  @Field(() => String, { nullable: true, description: 'Who that is.' })
  @Property({ type: 'text', nullable: true })
  description: string | null
}
