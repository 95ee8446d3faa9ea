import type { JourneyEdit, Kind, Standing, UsedKeys } from '@masir/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Journey } from './journey.entity.ts'
import { KIND_NAMES } from '@masir/schema'
import { sql } from 'kysely'
import { listsAfter } from './edit-log.service.ts'
import { loadMaps } from './load-maps.ts'
import { mapColumns } from './map-columns.ts'

/** Where a locked journey stands when a list made on `base` arrives. */
export async function standingOf(em: EntityManager, journey: Journey, edits: readonly JourneyEdit[], base: number): Promise<Standing> {
  const [loaded] = await loadMaps(em, [journey.id])
  const since = base < journey.revision ? await listsAfter(em, journey.id, base) : []
  return { map: loaded!.map, since, used: await usedKeys(em, journey.id, edits) }
}

/** Of the keys that the edits mention: which were given to something that is gone. */
async function usedKeys(em: EntityManager, journeyId: string, edits: readonly JourneyEdit[]): Promise<UsedKeys> {
  const mentioned = edits.flatMap(mentionedKeys)
  if (mentioned.length === 0)
    return () => false
  const { rows } = await sql<{ kind: Kind, key: string }>`
    select kind, key from (${sql.raw(KIND_NAMES.map(kind => goneKeys(em, kind)).join(' union all '))}) gone
    where journey_id = ${journeyId}::uuid and key = any(${mentioned}::text[])`.execute(em.getKysely())
  const used = new Set(rows.map(({ kind, key }) => `${kind} ${key}`))
  return (kind, key) => used.has(`${kind} ${key}`)
}

function goneKeys(em: EntityManager, kind: Kind): string {
  return `select '${kind}' as kind, journey_id, key from ${mapColumns(em, kind).table} where removed_at is not null`
}

/** Keys that an edit gives or comes after. */
function mentionedKeys(edit: JourneyEdit): string[] {
  return Object.entries(edit).flatMap(([name, body]: [string, { key?: string, after?: string | null }]) =>
    [name.startsWith('add') ? body.key : undefined, body.after].filter(key => typeof key === 'string'))
}
