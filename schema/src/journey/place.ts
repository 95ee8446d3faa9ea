import type { Context } from './context.ts'
import type { AnyThing, Draft, Properties } from './draft.ts'
import type { EditedKind, Kind } from './map.ts'
import { KINDS } from './kinds.ts'
import { orderAfter, orderAt } from './order.ts'
import { Refused } from './refusal.ts'

/** The order key for the place that an add or a move names, within the owner that `thing` names. */
export function placeAfter({ draft, used }: Context, kind: Kind, thing: AnyThing, after: unknown): string {
  if (after === thing.key)
    throw new Refused('AFTER_ITSELF', { property: 'after' })
  const isKnown = typeof after !== 'string' || draft.find(kind, after) || !used || used(kind, after)
  if (!isKnown)
    throw new Refused('UNKNOWN_TARGET', { property: 'after', params: { kind, key: after } })
  return orderAfter(siblings(draft, kind, thing), after as string | null | undefined)
}

/** The properties to put back, with an order key that is free among the siblings. */
export function withFreeOrder(draft: Draft, kind: EditedKind, key: string, properties: Properties): Properties {
  if (kind === 'journey' || typeof properties.order !== 'string')
    return properties
  const thing = { ...draft.find(kind, key), ...properties, key }
  return { ...properties, order: orderAt(siblings(draft, kind, thing), properties.order) }
}

function siblings(draft: Draft, kind: Kind, thing: AnyThing): { key: string, order: string }[] {
  const within = KINDS[kind].place?.within ?? []
  const named = within.find(property => thing[property] != null) ?? within[0] ?? null
  const others = draft.where(kind, named, named && thing[named]).filter(other =>
    other.key !== thing.key && within.every(property => other[property] === thing[property]))
  return others as (AnyThing & { order: string })[]
}
