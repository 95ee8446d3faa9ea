import type { TouchpointKind } from '@masir/schema'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.resolver.ts'
import { TouchpointKindEnum } from './enums.ts'
import { PlacedThing } from './map-thing.entity.ts'

@Entity({ tableName: 'touchpoints' })
@ObjectType({ simpleResolvers: true, implements: Node, description: 'A place in the journey where the customer meets the company.' })
export class Touchpoint extends PlacedThing {
  /** Key of its stage. */
  @Property({ type: 'text', fieldName: 'stage_key' })
  stage: string

  /** Key of its channel. */
  @Property({ type: 'text', fieldName: 'channel_key', nullable: true })
  channel: string | null

  /** Key of the persona who is there. */
  @Property({ type: 'text', fieldName: 'persona_key', nullable: true })
  persona: string | null

  /** Key of its backstage lane. */
  @Property({ type: 'text', fieldName: 'lane_key', nullable: true })
  lane: string | null

  /** The row holds the journey's uuid, the map its node id. */
  @Property({ type: 'uuid', fieldName: 'linked_journey_id', nullable: true })
  linkedJourney: string | null

  @Field(() => String, { description: 'What the customer does there.' })
  @Property({ type: 'text' })
  name: string

  @Field(() => String, { nullable: true, description: 'What happens there.' })
  @Property({ type: 'text', nullable: true })
  description: string | null

  @Field(() => TouchpointKindEnum, { description: 'What it is for.' })
  @Property({ type: 'text' })
  kind: TouchpointKind

  @Field(() => Int, { nullable: true, description: 'How the customer feels there as the designer draws it, −3 to 3.' })
  @Property({ type: 'smallint', nullable: true })
  emotion: number | null

  @Field(() => String, { nullable: true, description: 'What the customer expects there.' })
  @Property({ type: 'text', nullable: true })
  expectation: string | null

  @Field(() => String, { nullable: true, description: 'The team or person responsible.' })
  @Property({ type: 'text', nullable: true })
  owner: string | null
}
