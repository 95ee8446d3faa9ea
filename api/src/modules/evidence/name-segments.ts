import type { EntityManager } from '@mikro-orm/postgresql'
import type { ImportMapping } from './import/mapping.ts'
import { sql } from 'kysely'

interface NamedValue { dimension: string, value: string, label: string, position: number }

/** Where values that nobody named stand, behind those that were. */
const unnamed = 10_000

/** Names dimensions and their values as a mapping does; of two mappings the later one has its way. */
export async function nameSegments(em: EntityManager, workspaceId: string, { columns }: ImportMapping): Promise<void> {
  const segments = columns.filter(({ role }) => role === 'SEGMENT')
  const values = segments.flatMap(({ dimension, values: labelled }) =>
    (labelled ?? []).map(({ value, label, to }, position) => ({ dimension: dimension!, value: to ?? value, label, position })))
  await addDimensions(em, workspaceId, segments.map(({ dimension, dimensionLabel }) => ({ key: dimension!, label: dimensionLabel ?? null })))
  // Two of the file's values may be read as one; the first of them names it.
  const named = new Map(values.toReversed().map(value => [`${value.dimension} ${value.value}`, value]))
  await sql`
    insert into segment_values (workspace_id, dimension_key, value, label, position)
    select ${workspaceId}, given.* from ${unnest([...named.values()])} given
    on conflict (workspace_id, dimension_key, value) do update set label = excluded.label, position = excluded.position`.execute(em.getKysely())
}

/** Lists the values that came without a name, each called by its code. */
export async function listSegments(em: EntityManager, workspaceId: string, submissions: Iterable<{ segments: Record<string, string> }>): Promise<void> {
  const seen = new Map<string, NamedValue>()
  for (const { segments } of submissions) {
    for (const [dimension, value] of Object.entries(segments))
      seen.set(`${dimension} ${value}`, { dimension, value, label: value, position: unnamed })
  }
  if (seen.size === 0)
    return
  const values = [...seen].sort(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value)
  await addDimensions(em, workspaceId, values.map(({ dimension }) => ({ key: dimension, label: null })))
  await sql`
    insert into segment_values (workspace_id, dimension_key, value, label, position)
    select ${workspaceId}, given.* from ${unnest(values)} given
    on conflict do nothing`.execute(em.getKysely())
}

async function addDimensions(em: EntityManager, workspaceId: string, dimensions: readonly { key: string, label: string | null }[]): Promise<void> {
  const distinct = [...new Map(dimensions.map(dimension => [dimension.key, dimension])).values()].sort((a, b) => a.key < b.key ? -1 : 1)
  await sql`
    insert into segment_dimensions (workspace_id, key, label)
    select ${workspaceId}, key, coalesce(label, key)
    from unnest(${distinct.map(({ key }) => key)}::text[], ${distinct.map(({ label }) => label)}::text[]) as given (key, label)
    on conflict (workspace_id, key) do update set label = excluded.label where excluded.label <> excluded.key`.execute(em.getKysely())
}

function unnest(values: readonly NamedValue[]) {
  return sql`unnest(${values.map(({ dimension }) => dimension)}::text[], ${values.map(({ value }) => value)}::text[],
    ${values.map(({ label }) => label)}::text[], ${values.map(({ position }) => position)}::int[])`
}
