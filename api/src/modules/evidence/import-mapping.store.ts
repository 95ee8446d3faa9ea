import type { EntityManager } from '@mikro-orm/postgresql'
import type { ImportMapping } from './import/mapping.ts'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'

export interface StoredMapping {
  id: string
  name: string
  mapping: ImportMapping
}

/** A journey's mappings, the last used first. */
export async function savedMappingsOf(em: EntityManager, workspaceId: string, journeyId: string): Promise<StoredMapping[]> {
  const { rows } = await sql<StoredMapping>`
    select id, name, mapping from import_mappings
    where workspace_id = ${workspaceId} and journey_id = ${journeyId}
    order by updated_at desc limit 100`.execute(em.getKysely())
  return rows
}

/** Saving under a name that is taken replaces what was there. */
export async function saveMapping(em: EntityManager, workspaceId: string, journeyId: string, name: string, mapping: ImportMapping): Promise<void> {
  await sql`
    insert into import_mappings (workspace_id, id, journey_id, name, mapping)
    values (${workspaceId}, ${uuid()}, ${journeyId}, ${name}, ${JSON.stringify(mapping)}::jsonb)
    on conflict (workspace_id, journey_id, name) do update set mapping = excluded.mapping, updated_at = now()`.execute(em.getKysely())
}
