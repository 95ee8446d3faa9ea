import type { JourneyMap } from '@masir/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { OperationContext } from '../../graphql/request-context.ts'
import { KIND_NAMES, KINDS } from '@masir/schema'
import { sql } from 'kysely'
import { batched } from '../../graphql/batch.ts'
import { journeyColumns, mapColumns, thingJson } from './map-columns.ts'
import { mapInNodeIds } from './outside-ids.ts'

/** A journey with its whole map, as one transaction sees it. */
export interface LoadedMap {
  journeyId: string
  /** Where its evidence is. */
  evidenceLineId: string
  revision: number
  map: JourneyMap
}

/** The map of one journey; all that an operation asks for are read by one statement. Null where there is none. */
export const mapOf: (context: OperationContext, journeyId: string) => Promise<LoadedMap | null> = batched(async ({ em }, ids: readonly string[]) => {
  const byId = new Map((await loadMaps(em, ids)).map(loaded => [loaded.journeyId, loaded]))
  return ids.map(id => byId.get(id) ?? null)
})

/** The whole maps of any number of journeys in one statement, shaped by the database. */
export async function loadMaps(em: EntityManager, journeyIds: readonly string[]): Promise<LoadedMap[]> {
  const { rows } = await sql<LoadedMap>`
    select j.id as "journeyId", j.evidence_line_id as "evidenceLineId", j.revision,
      json_build_object('journey', ${sql.raw(thingJson(journeyColumns(em), 'j'))}, ${sql.raw(collections(em))}) as map
    from journeys j
    where j.id = any(${[...journeyIds]}::uuid[]) and j.deleted_at is null`.execute(em.getKysely())
  return rows.map(row => ({ ...row, map: mapInNodeIds(row.map) }))
}

function collections(em: EntityManager): string {
  return KIND_NAMES.map((kind) => {
    const columns = mapColumns(em, kind)
    return `'${KINDS[kind].collection}', (
      select coalesce(json_object_agg(t.key, ${thingJson(columns, 't')}), '{}'::json)
      from ${columns.table} t where t.journey_id = j.id and t.removed_at is null)`
  }).join(', ')
}
