import type { AbsenceReason } from '@masir/schema'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { GraphQLDate, GraphQLDateTime } from '../../graphql/scalars.ts'
import { AbsenceReasonEnum, TimeWindowType } from '../metric/index.ts'

@InputType({ description: 'What a customer answered to one question: a value, or why there is none.' })
export class AnswerInput {
  @Field(() => String, { nullable: true, description: 'Key of the touchpoint; null: the journey as a whole.' })
  touchpoint?: string | null

  @Field(() => String, { description: 'Key of the metric; its newest version is answered.' })
  metric: string

  @Field(() => Float, { nullable: true, description: 'A point of the metric\'s scale.' })
  value?: number | null

  @Field(() => AbsenceReasonEnum, { nullable: true, description: 'Why there is no value.' })
  absence?: AbsenceReason | null
}

@InputType({ description: 'What a customer said, in words.' })
export class VerbatimInput {
  @Field(() => String, { nullable: true, description: 'Key of the touchpoint; null: the journey as a whole.' })
  touchpoint?: string | null

  @Field(() => String, { description: '1 to 10,000 characters.' })
  text: string

  @Field(() => String, { nullable: true, description: 'The code of a reason, where somebody coded it; texts of one code are counted together.' })
  code?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a complaint; null where that is not known.' })
  negative?: boolean | null
}

@InputType({ description: 'Something that customers differ in.' })
export class SegmentInput {
  @Field(() => String, { description: 'Key of the dimension: 1 to 64 letters, digits, _ or -. A new one is made.' })
  dimension: string

  @Field(() => String, { description: 'The value, as the source codes it.' })
  value: string
}

@InputType({ description: 'One customer\'s one sitting. It needs a moment or a day, and an answer or a verbatim.' })
export class SubmissionInput {
  @Field(() => String, { nullable: true, description: 'The source\'s id: what has been recorded under it is not recorded again.' })
  externalId?: string | null

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was.' })
  occurredAt?: Date | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day, where no more is known; that of the moment when left out.' })
  day?: string | null

  @Field(() => String, { nullable: true, description: 'Through which channel.' })
  channel?: string | null

  @Field(() => String, { nullable: true, description: 'Who the customer is, in the source\'s terms.' })
  customer?: string | null

  @Field(() => String, { nullable: true, description: 'Who served the customer.' })
  agent?: string | null

  @Field(() => [SegmentInput], { nullable: true, description: 'What sets this customer apart.' })
  segments?: SegmentInput[] | null

  @Field(() => [AnswerInput], { description: 'Answers, one for each metric of a touchpoint at most.' })
  answers: AnswerInput[]

  @Field(() => [VerbatimInput], { nullable: true, description: 'Words.' })
  verbatims?: VerbatimInput[] | null
}

@InputType({ description: 'A batch of submissions.' })
export class RecordSubmissionsInput {
  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => String, { description: 'The sender\'s key of this batch, 1 to 200 characters: sent again, it adds nothing and gets its first answer.' })
  batchKey: string

  @Field(() => String, { description: 'Where they are from, 1 to 200 characters; external ids are unique within it.' })
  source: string

  @Field(() => [SubmissionInput], { description: '1 to 250 of them.' })
  submissions: SubmissionInput[]
}

@InputType({ description: 'How many gave an answer.' })
export class PointCountInput {
  @Field(() => Float, { description: 'A point of the metric\'s scale.' })
  point: number

  @Field(() => Int, { description: 'How many.' })
  count: number
}

@InputType({ description: 'Answers that were counted elsewhere, in one of three forms: hits of how many, counts per point, or the mean of how many.' })
export class RecordAggregateInput {
  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => ID, { description: 'A UUID of the sender\'s making: sent again, the entry is not made twice.' })
  entryId: string

  @Field(() => String, { nullable: true, description: 'Key of the touchpoint; null: the journey as a whole.' })
  touchpoint?: string | null

  @Field(() => String, { description: 'Key of the metric.' })
  metric: string

  @Field(() => TimeWindowType, { description: 'The days they are from. They count in a window that holds the whole period.' })
  period: TimeWindowType

  @Field(() => String, { description: 'Where the numbers are from, 1 to 200 characters.' })
  source: string

  @Field(() => Int, { nullable: true, description: 'For a SHARE: how many answers lie in its box.' })
  hits?: number | null

  @Field(() => Int, { nullable: true, description: 'Of how many answers, with `hits` or `mean`.' })
  of?: number | null

  @Field(() => [PointCountInput], { nullable: true, description: 'How many answers fell on each point.' })
  counts?: PointCountInput[] | null

  @Field(() => Float, { nullable: true, description: 'For a MEAN: the mean of the raw scale.' })
  mean?: number | null
}

@InputType({ description: 'One thing to take back.' })
export class TakeBackInput {
  @Field(() => ID, { nullable: true, description: 'A batch.' })
  batchId?: string | null

  @Field(() => ID, { nullable: true, description: 'A whole import.' })
  importJobId?: string | null

  @Field(() => ID, { nullable: true, description: 'An entry made by hand.' })
  entryId?: string | null
}
