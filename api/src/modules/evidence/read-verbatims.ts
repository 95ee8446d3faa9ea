import type { RawBuilder } from 'kysely'
import type { Page } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { SegmentFilter, TimeWindow } from '../metric/index.ts'
import type { ReasonCount, Verbatim } from './verbatim.type.ts'
import { sql } from 'kysely'
import { batched } from '../../graphql/batch.ts'
import { encodeNodeId } from '../../graphql/node-id.ts'

/** Which verbatims to read. */
export interface VerbatimQuestion {
  line: string
  /** Empty for what is about the journey as a whole, null for all of it. */
  touchpoint: string | null
  window: TimeWindow | null
  segment: readonly SegmentFilter[]
  page: Page
}

export interface ReadVerbatims {
  total: number
  /** How many customers said all of it. */
  customers: number
  verbatims: Verbatim[]
  reasons: ReasonCount[]
}

const reasonsShown = 50

/** A page of verbatims with the counts of their reasons; all that an operation asks for are read by one statement. */
export const readVerbatims = batched(async (context, questions: readonly VerbatimQuestion[]): Promise<ReadVerbatims[]> => {
  const { workspace } = context.viewer
  const { rows } = await sql<ReadVerbatims>`
    with q as (select * from ${asRows(questions)})
    select
      (select count(*)::int from verbatims v where ${isMeant(workspace.id)}) as total,
      (select count(distinct v.submission_id)::int from verbatims v where ${isMeant(workspace.id)}) as customers,
      (select coalesce(json_agg(page), '[]') from (
        select ${columnsOf(workspace.id)}
        from verbatims v left join submissions s on s.workspace_id = v.workspace_id and s.id = v.submission_id
        where ${isMeant(workspace.id)}
        order by case v.negative when true then 0 when false then 2 else 1 end, v.day desc, v.id
        limit q.page_limit offset q.page_offset) page) as verbatims,
      (select coalesce(json_agg(counted), '[]') from (
        select v.code, v.text, count(*)::int as count, sum(count(*)) over ()::int as of, bool_or(v.negative) as negative
        from verbatims v where ${isMeant(workspace.id)} and v.code is not null
        group by v.code, v.text order by count(*) desc, v.code, v.text limit ${reasonsShown}) counted) as reasons
    from q order by q.place`.execute(context.em.getKysely())
  return rows.map(read => ({ ...read, verbatims: read.verbatims.map(verbatim => shaped(context, verbatim)) }))
})

/** One verbatim by its row's id. */
export async function findVerbatim(context: OperationContext, id: string): Promise<Verbatim | null> {
  const { workspace } = context.viewer
  const { rows } = await sql<Verbatim>`
    select ${columnsOf(workspace.id)}
    from verbatims v left join submissions s on s.workspace_id = v.workspace_id and s.id = v.submission_id
    where v.workspace_id = ${workspace.id} and v.id = ${id}`.execute(context.em.getKysely())
  return rows[0] ? shaped(context, rows[0]) : null
}

/** Who said it is withheld from those who only look: few people share all of somebody's segments. */
export function shaped({ viewer }: OperationContext, verbatim: Verbatim): Verbatim {
  return { ...verbatim, id: encodeNodeId('Verbatim', verbatim.id), segments: viewer.role === 'VIEWER' ? [] : verbatim.segments }
}

export function asRows(questions: readonly VerbatimQuestion[]): RawBuilder<unknown> {
  const of = <T>(pick: (question: VerbatimQuestion) => T): T[] => questions.map(pick)
  return sql`unnest(${of(({ line }) => line)}::uuid[], ${of(({ touchpoint }) => touchpoint)}::text[],
    ${of(({ window }) => window?.from ?? null)}::date[], ${of(({ window }) => window?.to ?? null)}::date[],
    ${of(({ segment }) => JSON.stringify(segment))}::jsonb[], ${of(({ page }) => page.limit)}::int[], ${of(({ page }) => page.offset)}::int[])
    with ordinality as given (line, touchpoint, day_from, day_to, segment, page_limit, page_offset, place)`
}

export function isMeant(workspaceId: string): RawBuilder<unknown> {
  return sql`v.workspace_id = ${workspaceId} and v.evidence_line_id = q.line
    and (q.touchpoint is null or v.touchpoint_key = q.touchpoint)
    and (q.day_from is null or (v.day >= q.day_from and v.day < q.day_to))
    and (q.segment = '[]' or exists (
      select from submissions o where o.workspace_id = ${workspaceId} and o.id = v.submission_id and not exists (
        select from jsonb_array_elements(q.segment) f
        where not coalesce((f -> 'values') ? (o.segments ->> (f ->> 'dimension')), false))))`
}

export function columnsOf(workspaceId: string): RawBuilder<unknown> {
  return sql`v.id, v.kind, v.text, v.code, v.day::text as day, v.source, v.negative, nullif(v.touchpoint_key, '') as "touchpointKey",
    (select coalesce(json_agg(json_build_object('dimension', d.key, 'value', d.value, 'label', coalesce(n.label, d.value)) order by d.key), '[]')
      from jsonb_each_text(s.segments) d
      left join segment_values n on n.workspace_id = ${workspaceId} and n.dimension_key = d.key and n.value = d.value) as segments`
}
