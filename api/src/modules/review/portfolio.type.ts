import type { Calendar, Grade, Perspective, PortfolioSort, PortfolioState } from '@masir/schema'
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CalendarEnum } from '../../graphql/calendar.ts'
import { connectionOf, PageArgs } from '../../graphql/pagination.ts'
import { GraphQLDate } from '../../graphql/scalars.ts'
import { Journey, PerspectiveEnum } from '../journey/index.ts'
import { TimeWindowType } from '../metric/index.ts'
import { GradeEnum, PortfolioSortEnum, PortfolioStateEnum } from './enums.ts'

@InputType({ description: 'Which journeys; each part narrows.' })
export class PortfolioFilter {
  @Field(() => String, { nullable: true, description: 'Part of name or description; letters, digits and half-spaces that keyboards write differently are alike.' })
  text?: string | null

  @Field(() => PerspectiveEnum, { nullable: true, description: 'What is, or what shall be.' })
  perspective?: Perspective | null

  @Field(() => ID, { nullable: true, description: 'Those that this member keeps.' })
  ownerId?: string | null

  @Field(() => PortfolioStateEnum, { nullable: true, description: 'Those that are in this state.' })
  state?: PortfolioState | null
}

@ArgsType()
export class PortfolioArgs extends PageArgs {
  @Field(() => PortfolioFilter, { nullable: true, description: 'Which journeys; all when left out.' })
  filter?: PortfolioFilter | null

  @Field(() => PortfolioSortEnum, { nullable: true, description: 'NAME when left out.' })
  sort?: PortfolioSort | null

  @Field(() => TimeWindowType, { nullable: true, description: 'The period to read; for each journey its last year with answers when left out.' })
  window?: TimeWindowType | null

  @Field(() => TimeWindowType, { nullable: true, description: 'The period to compare with; the year before when no window is given.' })
  compareTo?: TimeWindowType | null

  @Field(() => CalendarEnum, { nullable: true, description: 'Whose years are meant when no window is given; the workspace\'s when left out.' })
  calendar?: Calendar | null
}

@ObjectType({ simpleResolvers: true, description: 'How far a map rests on evidence: by the share of touchpoints in customers\' sight with a sufficient sample, A from 80 %, B from 50 %, C from 20 %, else D; one grade lower where the last answer is 90 days old or older.' })
export class EvidenceGrade {
  @Field(() => GradeEnum, { description: 'The grade.' })
  grade: Grade

  @Field(() => Float, { description: 'Share of its touchpoints with a value, 0–1.' })
  measuredShare: number

  @Field(() => Float, { nullable: true, description: 'Share of its needs whose metric has a value there, 0–1; null where no needs are drawn.' })
  provedNeedsShare: number | null

  @Field(() => Float, { description: 'Share of its touchpoints with a sufficient sample, 0–1.' })
  sufficientShare: number

  isStale: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A journey at a glance.' })
export class PortfolioEntry {
  @Field(() => Journey, { description: 'The journey.' })
  journey: Journey

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day of its evidence; null where there is none.' })
  lastAnswerOn: string | null

  @Field(() => Boolean, { description: 'Whether its last answer is 90 days old or older today, in the workspace\'s time zone; false where it never had one.' })
  isStale: boolean

  @Field(() => Boolean, { description: 'Whether the day of its next review has come.' })
  isReviewDue: boolean

  @Field(() => Int, { description: 'Actions that are planned or under way.' })
  openActions: number

  /** The period that its overlay reads; null where there is no evidence. */
  window: TimeWindowType | null
  compareTo: TimeWindowType | null
}

const { Connection } = connectionOf(PortfolioEntry, 'Portfolio')

export const PortfolioConnection = Connection
