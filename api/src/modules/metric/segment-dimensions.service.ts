import type { OperationContext } from '../../graphql/request-context.ts'
import { sql } from 'kysely'

export interface NamedDimension {
  key: string
  label: string
  values: { value: string, label: string }[]
}

/** What evidence can be filtered by, as people say it; values in the order in which they were named. */
export async function loadSegmentDimensions({ em, viewer }: OperationContext): Promise<NamedDimension[]> {
  const { rows } = await sql<NamedDimension>`
    select d.key, d.label, coalesce(v.list, '[]') as values
    from segment_dimensions d
    left join lateral (
      select json_agg(json_build_object('value', value, 'label', label) order by position, value) as list
      from segment_values where workspace_id = d.workspace_id and dimension_key = d.key) v on true
    where d.workspace_id = ${viewer.workspace.id}
    order by d.label, d.key`.execute(em.getKysely())
  return rows
}
