import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { encodeNodeId } from '../../graphql/node-id.ts'

/** Something drawn on a journey's map. A removed one keeps its row: restorable for 30 days, its key never used again. */
@ObjectType({ simpleResolvers: true })
export abstract class MapThing {
  @Property({ type: 'uuid' })
  workspaceId: string

  @PrimaryKey({ type: 'uuid' })
  journeyId: string

  @Field(() => String, { description: 'Made by the client that drew it; never changes and is never used again.' })
  @PrimaryKey({ type: 'text' })
  key: string

  @Property({ type: 'datetime', nullable: true })
  removedAt: Date | null

  @Property({ type: 'uuid', nullable: true })
  removedBy: string | null

  @Field(() => ID, { description: 'Opaque; follows from journey and key, and stays the same for ever.' })
  get id(): string {
    return encodeNodeId(this.constructor.name, this.journeyId, this.key)
  }
}

/** Something that has a place among its siblings. */
@ObjectType({ simpleResolvers: true })
export abstract class PlacedThing extends MapThing {
  /** Fractional order key, compared by bytes. */
  @Property({ type: 'text', fieldName: 'order_key', collation: 'C' })
  order: string
}
