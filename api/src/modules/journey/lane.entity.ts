import type { LaneKind, NoteKind } from '@masir/schema'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { encodeNodeId } from '../../graphql/node-id.ts'
import { LaneKindEnum, NoteKindEnum } from './enums.ts'
import { PlacedThing } from './map-thing.entity.ts'

@Entity({ tableName: 'lanes' })
@ObjectType({ simpleResolvers: true, description: 'A row of the map. Channels or personas have one each, as the journey\'s laneGrouping says; text and backstage lanes are drawn.' })
export class Lane extends PlacedThing {
  @Field(() => String, { description: 'What people call it.' })
  @Property({ type: 'text' })
  name: string

  @Field(() => LaneKindEnum, { description: 'What it holds.' })
  @Property({ type: 'text' })
  kind: LaneKind

  @Field(() => NoteKindEnum, { nullable: true, description: 'Of a text lane: the kind of note that it gathers; null: a free lane.' })
  @Property({ type: 'text', nullable: true })
  noteKind: NoteKind | null

  /** A channel's lane has the channel's key, which a drawn lane may have too. */
  override get id(): string {
    return encodeNodeId('Lane', this.journeyId, `${this.kind}:${this.key}`)
  }
}
