import type { EntityManager } from '@mikro-orm/postgresql'
import type { RawBuilder } from 'kysely'
import type { Counts } from './counts.ts'
import type { Day } from './days.ts'
import { sql } from 'kysely'
import { cellKey } from './cell-counts.ts'
import { mergeCounts, noCounts } from './counts.ts'

/** Values of one dimension are alternatives; several filters narrow. */
export interface SegmentFilter {
  dimension: string
  values: string[]
}

/** What to count: some evidence lines in buckets of days. */
export interface Series {
  lines: readonly string[]
  /** One more than there are buckets: rising, half-open days. */
  bounds: readonly Day[]
}

/** Any number of series, for these customers. */
export interface CountsQuestion {
  workspaceId: string
  series: readonly Series[]
  segment: readonly SegmentFilter[]
}

/** The counts of one evidence line in one series. */
export type CountsOfLine = Map<string, Counts[]>

/** Rows as the statement gives them: some answers of one form in one bucket of one cell. */
interface Row {
  series: number
  line: string
  touchpoint: string
  metric: string
  version: number
  bucket: number
  form: 'POINT' | 'NOT_APPLICABLE' | 'NO_ANSWER' | 'HITS' | 'MEAN'
  /** The point, the hits, or the sum; null for an absence. */
  value: number | null
  count: number
  byHand: boolean
  lastDay: Day
}

/**
 * The one function that reads counts, in one statement for any number of lines and series.
 * @returns for each series, the counts of every line that has any
 */
export async function readCounts(em: EntityManager, question: CountsQuestion): Promise<Map<string, CountsOfLine>[]> {
  const parts = question.series.flatMap((series, place) => [
    answersIn(question, series, place),
    // A person who typed in "78 % of 412" did not say which segment they were.
    ...(question.segment.length === 0 ? [entriesIn(question, series, place)] : []),
  ])
  const { rows } = await sql<Row>`${sql.join(parts, sql` union all `)}`.execute(em.getKysely())
  return question.series.map((_, series) => gather(rows.filter(row => row.series === series)))
}

function answersIn({ workspaceId, segment }: CountsQuestion, { lines, bounds }: Series, place: number): RawBuilder<unknown> {
  const { bucket, grouping } = bucketIn(bounds)
  return sql`
    select ${place}::int as series, a.evidence_line_id as line, a.touchpoint_key as touchpoint, a.metric_key as metric,
      a.metric_version as version, ${bucket} as bucket,
      coalesce(a.absence, 'POINT') as form, a.value, count(*)::int as count, false as "byHand", max(a.day)::text as "lastDay"
    from answers a
    where a.workspace_id = ${workspaceId} and a.evidence_line_id = any(${[...lines]}::uuid[])
      and a.day >= ${bounds[0]} and a.day < ${bounds.at(-1)}
      ${segment.length === 0 ? sql`` : sql`and a.submission_id in (${submissionsIn({ workspaceId, segment }, { lines, bounds })})`}
    group by a.evidence_line_id, a.touchpoint_key, a.metric_key, a.metric_version, a.absence, a.value ${grouping}`
}

/** A whole window is one bucket; finding it anew for every answer would double the time. */
function bucketIn(bounds: readonly Day[]): { bucket: RawBuilder<unknown>, grouping: RawBuilder<unknown> } {
  return bounds.length === 2
    ? { bucket: sql`0`, grouping: sql`` }
    : { bucket: sql`width_bucket(a.day, ${bounds}::date[]) - 1`, grouping: sql`, bucket` }
}

function submissionsIn({ workspaceId, segment }: Pick<CountsQuestion, 'workspaceId' | 'segment'>, { lines, bounds }: Series): RawBuilder<unknown> {
  const filters = segment.map(({ dimension, values }) => sql`and s.segments ->> ${dimension} = any(${values}::text[])`)
  return sql`
    select s.id from submissions s
    where s.workspace_id = ${workspaceId} and s.evidence_line_id = any(${[...lines]}::uuid[])
      and s.day >= ${bounds[0]} and s.day < ${bounds.at(-1)} ${sql.join(filters, sql` `)}`
}

/** What was typed in for a period counts only in a bucket that holds the whole period. */
function entriesIn({ workspaceId }: CountsQuestion, { lines, bounds }: Series, place: number): RawBuilder<unknown> {
  return sql`
    select ${place}::int, e.evidence_line_id, e.touchpoint_key, e.metric_key, e.metric_version,
      width_bucket(e.period_from, ${bounds}::date[]) - 1,
      case when e.hits is not null then 'HITS' when e.mean is not null then 'MEAN' else 'POINT' end,
      coalesce(p.key::float8, e.hits, e.mean * e.n), coalesce(p.value::int, e.n), true, (e.period_to - 1)::text
    from aggregate_entries e left join lateral jsonb_each_text(e.points) p on true
    where e.workspace_id = ${workspaceId} and e.evidence_line_id = any(${[...lines]}::uuid[])
      and e.period_from >= ${bounds[0]} and e.period_to <= ${bounds.at(-1)}
      and e.period_to <= (${bounds}::date[])[width_bucket(e.period_from, ${bounds}::date[]) + 1]`
}

function gather(rows: readonly Row[]): Map<string, CountsOfLine> {
  const lines = new Map<string, CountsOfLine>()
  for (const row of rows) {
    const cells = lines.get(row.line) ?? new Map<string, Counts[]>()
    const key = cellKey({ touchpointKey: row.touchpoint, metricKey: row.metric, version: row.version })
    const buckets = cells.get(key) ?? []
    buckets[row.bucket] = mergeCounts(buckets[row.bucket] ?? noCounts, countsOfRow(row))
    lines.set(row.line, cells.set(key, buckets))
  }
  return lines
}

function countsOfRow({ form, value, count, byHand, lastDay }: Row): Counts {
  const counts = { ...noCounts, byHand: byHand ? count : 0 }
  switch (form) {
    case 'POINT': return { ...counts, lastDay, points: new Map([[value!, count]]) }
    case 'HITS': return { ...counts, lastDay, box: { hits: value!, of: count } }
    case 'MEAN': return { ...counts, lastDay, means: { sum: value!, of: count } }
    default: return { ...counts, absent: { ...noCounts.absent, [form]: count } }
  }
}
