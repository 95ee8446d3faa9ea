import type { Change, EditedKind } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import { propertiesOf } from '@masir/schema'
import { sql } from 'kysely'
import { decodeNodeId } from '../../graphql/node-id.ts'
import { Refused } from '../../graphql/user-error.ts'
import { Member } from '../identity/index.ts'
import { EditError } from './edit-errors.ts'

interface Named { index: number, kind: EditedKind, key: string, property: string, value: string }

/** Refuses changes that name a metric or a member that does not exist; the map by itself cannot know them. */
export async function checkOutside(context: OperationContext, changes: readonly Change[]): Promise<void> {
  const metrics = namedBy(changes, 'metric')
  refuseMissing(metrics, await knownMetrics(context, metrics.map(({ value }) => value)))
  const owners = namedBy(changes, 'id')
  refuseMissing(owners, await knownMembers(context, owners.map(({ value }) => value)))
}

function namedBy(changes: readonly Change[], type: 'metric' | 'id'): Named[] {
  return changes.flatMap(({ index, kind, key, property, new: set }) => {
    const values = property === null ? set as Record<string, unknown> | null : { [property]: set }
    return Object.entries(propertiesOf(kind)).flatMap(([name, rule]) => {
      const value = values?.[name]
      return rule.type === type && typeof value === 'string' ? [{ index, kind, key, property: name, value }] : []
    })
  })
}

/** Definitions belong to the metric module, which knows this one; so only their keys are looked up, in the table. */
async function knownMetrics({ em }: OperationContext, keys: string[]): Promise<Set<string>> {
  if (keys.length === 0)
    return new Set()
  const { rows } = await sql<{ key: string }>`select distinct key from metric_definitions where key = any(${keys}::text[])`.execute(em.getKysely())
  return new Set(rows.map(({ key }) => key))
}

async function knownMembers({ em }: OperationContext, ids: string[]): Promise<Set<string>> {
  const uuids = ids.flatMap((id) => {
    const node = decodeNodeId(id)
    return node?.type === 'Member' ? [node.id] : []
  })
  const known = uuids.length === 0 ? [] : await em.find(Member, { id: { $in: uuids } })
  return new Set(ids.filter(id => known.some(member => member.id === decodeNodeId(id)?.id)))
}

function refuseMissing(named: readonly Named[], known: ReadonlySet<string>): void {
  const missing = named.find(({ value }) => !known.has(value))
  if (missing) {
    const { index, kind, key, property, value } = missing
    throw new Refused(EditError.of({ code: 'UNKNOWN_TARGET', index, kind, key, property, params: { key: value } }))
  }
}
