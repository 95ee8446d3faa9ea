import type { NoteKind } from '@masir/schema'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { NoteKindEnum } from './enums.ts'
import { PlacedThing } from './map-thing.entity.ts'

@Entity({ tableName: 'notes' })
@ObjectType({ simpleResolvers: true, description: 'What a designer noted at a touchpoint, or in a cell where a stage and a text lane cross.' })
export class Note extends PlacedThing {
  /** Key of its touchpoint; null: it hangs on a cell. */
  @Property({ type: 'text', fieldName: 'touchpoint_key', nullable: true })
  touchpoint: string | null

  /** Key of its cell's stage. */
  @Property({ type: 'text', fieldName: 'stage_key', nullable: true })
  stage: string | null

  /** Key of its cell's lane. */
  @Property({ type: 'text', fieldName: 'lane_key', nullable: true })
  lane: string | null

  @Field(() => NoteKindEnum, { description: 'What it tells.' })
  @Property({ type: 'text' })
  kind: NoteKind

  @Field(() => String, { description: 'The note itself.' })
  @Property({ type: 'text' })
  text: string
}
