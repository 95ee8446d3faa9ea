import type { JourneyMap, Kind } from '@masir/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { OperationContext } from '../../graphql/request-context.ts'
import { KIND_NAMES, KINDS } from '@masir/schema'
import { sql } from 'kysely'
import { batched } from '../../graphql/batch.ts'
import { mapAround } from './drawn.ts'
import { mapColumns, thingJson } from './map-columns.ts'
import { RemovedThing } from './removed-thing.ts'

/** How long a removed thing can be restored. */
export const restorableDays = 30

interface RemovedRow {
  journeyId: string
  kind: Kind
  thing: Record<string, unknown> & { key: string }
  removedAt: string
  removedBy: string | null
}

/** What can be restored now: what hangs on something else that is gone comes back with that. */
export async function binOf(context: OperationContext, journeyId: string): Promise<RemovedThing[]> {
  const [map, rows] = await Promise.all([mapAround(context, journeyId), removedOf(context, journeyId)])
  return (rows ?? []).filter(row => hangsOnNothingGone(map, row)).map(({ kind, thing, removedAt, removedBy }) =>
    Object.assign(new RemovedThing(), { kind, key: thing.key, name: nameOf(thing), removedAt: new Date(removedAt), removedBy }))
}

const removedOf: (context: OperationContext, journeyId: string) => Promise<RemovedRow[] | null> = batched(async ({ em }, ids: readonly string[]) => {
  const { rows } = await sql<RemovedRow>`
    select * from (${sql.raw(KIND_NAMES.map(kind => removedThings(em, kind)).join(' union all '))}) removed
    where "journeyId" = any(${[...ids]}::uuid[]) and "removedAt" > now() - make_interval(days => ${restorableDays})
    order by "removedAt" desc, kind, thing->>'key'
    limit 1000`.execute(em.getKysely())
  return ids.map(id => rows.filter(({ journeyId }) => journeyId === id))
})

function removedThings(em: EntityManager, kind: Kind): string {
  const columns = mapColumns(em, kind)
  return `select t.journey_id as "journeyId", '${kind}' as kind, ${thingJson(columns, 't')} as thing,
    t.removed_at as "removedAt", t.removed_by as "removedBy" from ${columns.table} t where t.removed_at is not null`
}

function hangsOnNothingGone(map: JourneyMap, { kind, thing }: RemovedRow): boolean {
  return Object.entries(KINDS[kind].properties).every(([property, rule]) =>
    rule.type !== 'reference' || rule.whenRemoved === 'clear' || thing[property] === null
    || Object.hasOwn(map[KINDS[rule.to].collection], String(thing[property])))
}

function nameOf(thing: RemovedRow['thing']): string {
  return String(thing.name ?? thing.text ?? thing.label ?? thing.metric ?? thing.key)
}
