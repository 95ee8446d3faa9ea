import type { TimeWindow } from './time-window.ts'
import { sql } from 'kysely'
import { batched } from '../../graphql/batch.ts'

/** From the first to the last day of the evidence on each line, by the ends of an index; null where there is none. */
export const readEvidencePeriod = batched(async ({ em, viewer }, lines: readonly string[]): Promise<(TimeWindow | null)[]> => {
  const { rows } = await sql<{ line: string } & TimeWindow>`
    select line, least(s.first, e.first)::text as "from", greatest(s.last + 1, e.last)::text as "to"
    from unnest(${[...lines]}::uuid[]) as line
    cross join lateral (
      select (select day from submissions where workspace_id = ${viewer.workspace.id} and evidence_line_id = line order by day limit 1) as first,
        (select day from submissions where workspace_id = ${viewer.workspace.id} and evidence_line_id = line order by day desc limit 1) as last) s
    cross join lateral (
      select min(period_from) as first, max(period_to) as last from aggregate_entries
      where workspace_id = ${viewer.workspace.id} and evidence_line_id = line) e
    where s.first is not null or e.first is not null`.execute(em.getKysely())
  const periods = new Map(rows.map(({ line, from, to }) => [line, { from, to }]))
  return lines.map(line => periods.get(line) ?? null)
})
