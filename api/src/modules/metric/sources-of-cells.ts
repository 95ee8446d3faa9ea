import type { Cell } from './cell-counts.ts'
import type { TimeWindow } from './time-window.ts'
import { sql } from 'kysely'
import { batched } from '../../graphql/batch.ts'
import { cellKey } from './cell-counts.ts'

/** Names of the sources behind each cell of a line in a period: of answers through their batch, of values typed in. */
export const sourcesOfCells = batched(async ({ em, viewer }, questions: readonly { line: string, window: TimeWindow }[]): Promise<ReadonlyMap<string, string[]>[]> => {
  const lines = questions.map(({ line }) => line)
  const froms = questions.map(({ window }) => window.from)
  const tos = questions.map(({ window }) => window.to)
  const { rows } = await sql<{ question: number, touchpointKey: string, metricKey: string, version: number, sources: string[] }>`
    select question::int, touchpoint_key as "touchpointKey", metric_key as "metricKey", metric_version as version, array_agg(distinct source order by source) as sources
    from (
      select q.question, a.touchpoint_key, a.metric_key, a.metric_version, b.source
      from unnest(${lines}::uuid[], ${froms}::date[], ${tos}::date[]) with ordinality as q (line, "from", "to", question)
      cross join lateral (
        select distinct touchpoint_key, metric_key, metric_version, batch_id from answers
        where workspace_id = ${viewer.workspace.id} and evidence_line_id = q.line and day >= q."from" and day < q."to" and value is not null) a
      join batches b on b.workspace_id = ${viewer.workspace.id} and b.id = a.batch_id
      union all
      select q.question, e.touchpoint_key, e.metric_key, e.metric_version, e.source
      from unnest(${lines}::uuid[], ${froms}::date[], ${tos}::date[]) with ordinality as q (line, "from", "to", question)
      join aggregate_entries e on e.workspace_id = ${viewer.workspace.id} and e.evidence_line_id = q.line
        and e.period_from >= q."from" and e.period_to <= q."to"
    ) as found
    group by 1, 2, 3, 4`.execute(em.getKysely())
  const byQuestion = Map.groupBy(rows, ({ question }) => question)
  return questions.map((_, index) => new Map((byQuestion.get(index + 1) ?? []).map(({ sources, ...cell }): [string, string[]] => [cellKey(cell satisfies Cell), sources])))
})
