import type { NoteKind } from '@masir/schema'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { NoteKindEnum } from './enums.ts'
import { PlacedThing } from './map-thing.entity.ts'

@Entity({ tableName: 'notes' })
@ObjectType({ simpleResolvers: true, description: 'What a designer noted at a touchpoint.' })
export class Note extends PlacedThing {
  /** Key of its touchpoint. */
  @Property({ type: 'text', fieldName: 'touchpoint_key' })
  touchpoint: string

  @Field(() => NoteKindEnum, { description: 'What it tells.' })
  @Property({ type: 'text' })
  kind: NoteKind

  @Field(() => String, { description: 'The note itself.' })
  @Property({ type: 'text' })
  text: string
}
