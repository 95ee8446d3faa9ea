import type { ActionState } from '@masir/schema'
import { Field, Float, ID, InputType } from 'type-graphql'
import { GraphQLDate } from '../../graphql/scalars.ts'
import { ActionStateEnum } from './enums.ts'

@InputType({ description: 'Which actions; each part narrows.' })
export class ActionFilter {
  @Field(() => ID, { nullable: true, description: 'Of this journey.' })
  journeyId?: string | null

  @Field(() => [ActionStateEnum], { nullable: true, description: 'In one of these states.' })
  state?: ActionState[] | null

  @Field(() => String, { nullable: true, description: 'Of this owner; letters that keyboards write differently are alike.' })
  owner?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True: past their day and not done; false: the others.' })
  overdue?: boolean | null
}

@InputType({ description: 'An improvement action to begin.' })
export class BeginActionInput {
  @Field(() => ID, { description: 'A UUID made by the client; sending it again begins nothing.' })
  id: string

  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => String, { description: 'Key of the touchpoint that shall become better, also of one that was removed since.' })
  touchpointKey: string

  @Field(() => String, { description: 'What is done, 1 to 300 characters.' })
  what: string

  @Field(() => String, { nullable: true, description: 'What it is expected to change, up to 1,000 characters.' })
  why?: string | null

  @Field(() => String, { nullable: true, description: 'Key of the metric that it shall move; needed to tell its effect.' })
  metricKey?: string | null

  @Field(() => Float, { nullable: true, description: 'The value aimed at, in the metric\'s units: shares 0–1, NPS −100–100, means on the scale.' })
  expectedValue?: number | null

  @Field(() => String, { nullable: true, description: 'The team or person who does it, up to 200 characters.' })
  owner?: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day by which it shall be done.' })
  dueOn?: string | null

  @Field(() => ActionStateEnum, { nullable: true, description: 'PLANNED when left out.' })
  state?: ActionState | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day it was begun; today when left out of one that is under way.' })
  startedOn?: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day it was done; today when left out of one that is done.' })
  doneOn?: string | null
}

@InputType({ description: 'What changes of an action: what is left out stays, null clears.' })
export class UpdateActionInput {
  @Field(() => ID, { description: 'Its id, or the UUID that it was begun with.' })
  id: string

  @Field(() => String, { nullable: true, description: '1 to 300 characters.' })
  what?: string | null

  @Field(() => String, { nullable: true, description: 'Up to 1,000 characters.' })
  why?: string | null

  @Field(() => String, { nullable: true, description: 'Key of a metric.' })
  metricKey?: string | null

  @Field(() => Float, { nullable: true, description: 'The value aimed at, in the metric\'s units.' })
  expectedValue?: number | null

  @Field(() => String, { nullable: true, description: 'Up to 200 characters.' })
  owner?: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day by which it shall be done.' })
  dueOn?: string | null

  @Field(() => ActionStateEnum, { nullable: true, description: 'Where it stands now; the days that a state needs and that are not given are today.' })
  state?: ActionState | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day it was begun.' })
  startedOn?: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day it was done.' })
  doneOn?: string | null
}

@InputType({ description: 'The action to remove.' })
export class RemoveActionInput {
  @Field(() => ID, { description: 'Its id, or the UUID that it was begun with.' })
  id: string
}
