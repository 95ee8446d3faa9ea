import 'reflect-metadata'
import type { SegmentFilter } from './read-counts.ts'
import type { TimeWindow } from './time-window.ts'
import { ArgsType, Field, InputType, ObjectType } from 'type-graphql'
import { GraphQLDate } from '../../graphql/scalars.ts'

@ObjectType('TimeWindow', { simpleResolvers: true, description: 'Days of the workspace\'s time zone, `to` left out.' })
@InputType('TimeWindowInput', { description: 'Days of the workspace\'s time zone, `to` left out.' })
export class TimeWindowType implements TimeWindow {
  @Field(() => GraphQLDate, { description: 'The first day.' })
  from: string

  @Field(() => GraphQLDate, { description: 'The day after the last one.' })
  to: string
}

@InputType({ description: 'Only customers with one of these values; several filters narrow.' })
export class SegmentFilterInput implements SegmentFilter {
  @Field(() => String, { description: 'Key of the dimension.' })
  dimension: string

  @Field(() => [String], { description: 'Values as the source codes them; one of them is enough.' })
  values: string[]
}

@ArgsType()
export class OverlayArgs {
  @Field(() => TimeWindowType, { description: 'The period to read.' })
  window: TimeWindowType

  @Field(() => TimeWindowType, { nullable: true, description: 'The period to compare with.' })
  compareTo?: TimeWindowType | null

  @Field(() => [SegmentFilterInput], { nullable: true, description: 'Only these customers; all when left out.' })
  segment?: SegmentFilterInput[] | null
}
