import type { ChannelKind } from '@masir/schema'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { ChannelKindEnum } from './enums.ts'
import { PlacedThing } from './map-thing.entity.ts'

@Entity({ tableName: 'channels' })
@ObjectType({ simpleResolvers: true, description: 'A way on which customers and the company meet; each has a lane.' })
export class Channel extends PlacedThing {
  @Field(() => String, { description: 'What people call it.' })
  @Property({ type: 'text' })
  name: string

  @Field(() => ChannelKindEnum, { description: 'How they meet there.' })
  @Property({ type: 'text' })
  kind: ChannelKind
}
