import type { ChannelKind, MetricFamily, TouchpointKind } from '@masir/schema'
import type { TouchpointQuestion } from './touchpoint-filter.ts'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../../graphql/pagination.ts'
import { ChannelKindEnum, Journey, TouchpointKindEnum } from '../journey/index.ts'
import { MetricFamilyEnum } from './enums.ts'
import { TimeWindowType } from './overlay.args.ts'
import { TouchpointOverlay } from './overlay.type.ts'

@InputType({ description: 'Which touchpoints are meant; each part narrows.' })
export class TouchpointFilter implements TouchpointQuestion {
  @Field(() => [TouchpointKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: TouchpointKind[] | null

  @Field(() => [ChannelKindEnum], { nullable: true, description: 'On a channel of one of these kinds.' })
  channelKinds?: ChannelKind[] | null

  @Field(() => String, { nullable: true, description: 'On the channel with this key or name.' })
  channel?: string | null

  @Field(() => MetricFamilyEnum, { nullable: true, description: 'With a metric of this family.' })
  family?: MetricFamily | null

  @Field(() => Int, { nullable: true, description: 'With a reading (of that family) in this band or a worse one, −3..3.' })
  bandAtMost?: number | null

  @Field(() => String, { nullable: true, description: 'With these words in name or description.' })
  text?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this journey.' })
  journeyId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'One touchpoint of a page.' })
export class TouchpointOverlayEdge {
  @Field(() => String, { description: 'Its place, for `after`.' })
  cursor: string

  @Field(() => TouchpointOverlay, { description: 'The touchpoint with its readings.' })
  node: TouchpointOverlay

  @Field(() => Journey, { description: 'The journey it is drawn on.' })
  journey: Journey
}

@ObjectType({ simpleResolvers: true, description: 'A page of touchpoints across journeys, the lowest score first.' })
export class TouchpointOverlayConnection {
  @Field(() => [TouchpointOverlayEdge], { description: 'The page, in order.' })
  edges: TouchpointOverlayEdge[]

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount: number

  @Field(() => TimeWindowType, { description: 'The period read.' })
  window: TimeWindowType
}
