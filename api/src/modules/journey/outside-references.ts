import type { Change, EditedKind, PropertyRule, RefusalCode } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import { propertiesOf } from '@masir/schema'
import { sql } from 'kysely'
import { uuidOf } from '../../graphql/node-id.ts'
import { Refused } from '../../graphql/user-error.ts'
import { Member } from '../identity/index.ts'
import { EditError } from './edit-errors.ts'
import { Journey } from './journey.entity.ts'

interface Named { index: number, kind: EditedKind, key: string, property: string, value: string }

/** Refuses changes that name a metric, a member or a journey that does not exist; the map by itself cannot know them. */
export async function checkOutside(context: OperationContext, journey: Journey, changes: readonly Change[]): Promise<void> {
  const metrics = namedBy(changes, rule => rule.type === 'metric')
  refuseFirst('UNKNOWN_TARGET', except(metrics, await knownMetrics(context, metrics)))
  const members = namedBy(changes, rule => rule.type === 'id' && rule.of === 'Member')
  refuseFirst('UNKNOWN_TARGET', except(members, await knownMembers(context, members)))
  const journeys = namedBy(changes, rule => rule.type === 'id' && rule.of === 'Journey')
  refuseFirst('UNKNOWN_TARGET', except(journeys, await knownJourneys(context, journeys)))
  refuseFirst('BAD_VALUE', journeys.filter(({ value }) => uuidOf('Journey', value) === journey.id))
}

function namedBy(changes: readonly Change[], isAsked: (rule: PropertyRule) => boolean): Named[] {
  return changes.flatMap(({ index, kind, key, property, new: set }) => {
    const values = property === null ? set as Record<string, unknown> | null : { [property]: set }
    return Object.entries(propertiesOf(kind)).flatMap(([name, rule]) => {
      const value = values?.[name]
      return isAsked(rule) && typeof value === 'string' ? [{ index, kind, key, property: name, value }] : []
    })
  })
}

/** Definitions belong to the metric module, which knows this one; so only their keys are looked up, in the table. */
async function knownMetrics({ em }: OperationContext, named: readonly Named[]): Promise<Set<string>> {
  if (named.length === 0)
    return new Set()
  const { rows } = await sql<{ key: string }>`select distinct key from metric_definitions where key = any(${named.map(({ value }) => value)}::text[])`.execute(em.getKysely())
  return new Set(rows.map(({ key }) => key))
}

async function knownMembers({ em }: OperationContext, named: readonly Named[]): Promise<Set<string>> {
  const uuids = uuidsOf('Member', named)
  const known = uuids.length === 0 ? [] : await em.find(Member, { id: { $in: uuids } }, { fields: ['id'] })
  return valuesOf('Member', named, known)
}

async function knownJourneys({ em }: OperationContext, named: readonly Named[]): Promise<Set<string>> {
  const uuids = uuidsOf('Journey', named)
  const known = uuids.length === 0 ? [] : await em.find(Journey, { id: { $in: uuids }, deletedAt: null }, { fields: ['id'], disableIdentityMap: true })
  return valuesOf('Journey', named, known)
}

function uuidsOf(type: string, named: readonly Named[]): string[] {
  return [...new Set(named.flatMap(({ value }) => uuidOf(type, value) ?? []))]
}

function valuesOf(type: string, named: readonly Named[], known: readonly { id: string }[]): Set<string> {
  const ids = new Set(known.map(({ id }) => id))
  return new Set(named.map(({ value }) => value).filter(value => ids.has(uuidOf(type, value) ?? '')))
}

function except(named: readonly Named[], known: ReadonlySet<string>): Named[] {
  return named.filter(({ value }) => !known.has(value))
}

function refuseFirst(code: RefusalCode, [wrong]: readonly Named[]): void {
  if (wrong) {
    const { index, kind, key, property, value } = wrong
    throw new Refused(EditError.of({ code, index, kind, key, property, params: { key: value } }))
  }
}
