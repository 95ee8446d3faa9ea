import type { AnyThing, Draft } from './draft.ts'
import type { Kind } from './map.ts'
import { KIND_NAMES, KINDS } from './kinds.ts'
import { compare } from './order.ts'

interface Dependence {
  kind: Kind
  property: string
  whenRemoved: 'cascade' | 'clear'
}

/** Things of which kinds point at this kind, and by which property. */
export function dependencesOn(kind: Kind): Dependence[] {
  return KIND_NAMES.flatMap(other => Object.entries(KINDS[other].properties).flatMap(([property, rule]) =>
    rule.type === 'reference' && rule.to === kind ? [{ kind: other, property, whenRemoved: rule.whenRemoved }] : [],
  ))
}

/** What points at a thing now, in an order that is the same everywhere. */
export function dependantsOf(draft: Draft, kind: Kind, key: string): (Dependence & { thing: AnyThing })[] {
  return dependencesOn(kind).flatMap(dependence => draft.where(dependence.kind, dependence.property, key)
    .sort((a, b) => compare(a.key, b.key))
    .map(thing => ({ ...dependence, thing })))
}

/** Removes a thing with all that hangs on it; what merely points at it is cleared. Dependants go first, so that the inverse brings the owner back first. */
export function removeWithAll(draft: Draft, kind: Kind, thing: AnyThing): void {
  for (const { kind: other, property, whenRemoved, thing: dependant } of dependantsOf(draft, kind, thing.key)) {
    if (whenRemoved === 'clear')
      draft.set(other, dependant.key, { [property]: null })
    else
      removeWithAll(draft, other, dependant)
  }
  draft.remove(kind, thing)
}
