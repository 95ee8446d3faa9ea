import type { SegmentFilter, TimeWindow } from '../metric/index.ts'
import type { ReasonCount, Verbatim } from './verbatim.type.ts'
import { sql } from 'kysely'
import { batched } from '../../graphql/batch.ts'
import { asRows, columnsOf, isMeant, shaped } from './read-verbatims.ts'

/** Whose words to lead with. */
export interface WordsQuestion {
  line: string
  touchpoint: string
  window: TimeWindow
  segment: readonly SegmentFilter[]
}

/** What stands for all that customers said there. */
export interface LeadingWords {
  /** The newest complaint in a customer's own words. */
  quote: Verbatim | null
  /** The complaint that was coded most often; praise is none. */
  reason: ReasonCount | null
  /** How many customers said anything at all there: of a narrow group, few are known by their words. */
  customers: number
}

/** The words that a review leads with; those of all touchpoints that an operation asks for are read by one statement. */
export const leadingWords = batched(async (context, questions: readonly WordsQuestion[]): Promise<LeadingWords[]> => {
  const { workspace } = context.viewer
  const { rows } = await sql<LeadingWords>`
    with q as (select * from ${asRows(questions.map(question => ({ ...question, page: { limit: 1, offset: 0 } })))})
    select
      (select count(distinct v.submission_id)::int from verbatims v where ${isMeant(workspace.id)}) as customers,
      (select row_to_json(quote) from (
        select ${columnsOf(workspace.id)}
        from verbatims v left join submissions s on s.workspace_id = v.workspace_id and s.id = v.submission_id
        where ${isMeant(workspace.id)} and v.kind = 'TEXT' and v.negative
        order by v.day desc, v.id limit 1) quote) as quote,
      (select row_to_json(counted) from (
        select v.code, v.text, count(*)::int as count, sum(count(*)) over ()::int as of, bool_or(v.negative) as negative
        from verbatims v where ${isMeant(workspace.id)} and v.code is not null and v.negative is not false
        group by v.code, v.text order by count(*) desc, v.code, v.text limit 1) counted) as reason
    from q order by q.place`.execute(context.em.getKysely())
  return rows.map(({ quote, ...words }) => ({ ...words, quote: quote && shaped(context, quote) }))
})
