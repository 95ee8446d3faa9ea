import type { VerbatimKind } from '@masir/schema'
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.resolver.ts'
import { PageInfo } from '../../graphql/pagination.ts'
import { GraphQLDate } from '../../graphql/scalars.ts'
import { VerbatimKindEnum } from './enums.ts'

@ObjectType({ simpleResolvers: true, description: 'What sets the customer who said it apart.' })
export class SegmentOfVerbatim {
  @Field(() => String, { description: 'Key of the dimension.' })
  dimension: string

  @Field(() => String, { description: 'As the source codes it.' })
  value: string

  @Field(() => String, { description: 'As people say it.' })
  label: string
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What a customer said, in words, or a reason that somebody coded.' })
export class Verbatim {
  @Field(() => ID, { description: 'Opaque; stays the same for ever.' })
  id: string

  @Field(() => VerbatimKindEnum, { description: 'Own words, or a coded reason.' })
  kind: VerbatimKind

  @Field(() => String, { description: 'The words, as they were said.' })
  text: string

  @Field(() => String, { nullable: true, description: 'The reason\'s code.' })
  code: string | null

  @Field(() => GraphQLDate, { description: 'The day, in the workspace\'s time zone.' })
  day: string

  @Field(() => String, { description: 'Where it is from.' })
  source: string

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a complaint; null where that is not known.' })
  negative: boolean | null

  @Field(() => String, { nullable: true, description: 'The touchpoint that it is about; null: the journey as a whole.' })
  touchpointKey: string | null

  @Field(() => [SegmentOfVerbatim], { description: 'Who said it.' })
  segments: SegmentOfVerbatim[]
}

@ObjectType({ simpleResolvers: true, description: 'How often a coded reason was given.' })
export class ReasonCount {
  @Field(() => String, { description: 'Its code.' })
  code: string

  @Field(() => String, { description: 'What it means.' })
  text: string

  @Field(() => Int, { description: 'How often, among all that the connection is of.' })
  count: number

  @Field(() => Int, { description: 'Of how many coded reasons in all.' })
  of: number

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a complaint; null where that is not known.' })
  negative: boolean | null
}

@ObjectType({ simpleResolvers: true, description: 'One Verbatim of a page.' })
export class VerbatimEdge {
  @Field(() => String, { description: 'Its place, for `after`.' })
  cursor: string

  @Field(() => Verbatim, { description: 'What stands there.' })
  node: Verbatim
}

@ObjectType({ simpleResolvers: true, description: 'A page of what customers said: complaints first, then what is not known, then praise; in each the newest first.' })
export class VerbatimConnection {
  @Field(() => [VerbatimEdge], { description: 'The page, in order.' })
  edges: VerbatimEdge[]

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount: number

  @Extensions({ assumedSize: 20 })
  @Field(() => [ReasonCount], { description: 'The coded reasons among all of it, the most frequent first, 50 at most.' })
  reasons: ReasonCount[]

  @Field(() => Boolean, { description: 'Whether so few customers are meant that a VIEWER is not shown what they said.' })
  withheld: boolean
}
