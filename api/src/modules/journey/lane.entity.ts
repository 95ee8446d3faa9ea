import type { LaneKind } from '@masir/schema'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { encodeNodeId } from '../../graphql/node-id.ts'
import { LaneKindEnum } from './enums.ts'
import { PlacedThing } from './map-thing.entity.ts'

@Entity({ tableName: 'lanes' })
@ObjectType({ simpleResolvers: true, description: 'A row of the map. Each channel has one that follows from it; text and backstage lanes are drawn.' })
export class Lane extends PlacedThing {
  @Field(() => String, { description: 'What people call it.' })
  @Property({ type: 'text' })
  name: string

  @Field(() => LaneKindEnum, { description: 'What it holds.' })
  @Property({ type: 'text' })
  kind: LaneKind

  /** A channel's lane has the channel's key, which a drawn lane may have too. */
  override get id(): string {
    return encodeNodeId('Lane', this.journeyId, `${this.kind}:${this.key}`)
  }
}
