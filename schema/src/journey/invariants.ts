import type { AnyThing, Draft, Properties } from './draft.ts'
import type { EditedKind, Kind } from './map.ts'
import type { Traits } from './property-rules.ts'
import { KINDS, propertiesOf } from './kinds.ts'
import { Refused } from './refusal.ts'

/** What must hold of a thing among the others before it is written: room, live references, uniqueness, no self-loop. */
export function checkNewThing(draft: Draft, kind: Kind, thing: AnyThing): void {
  const { most } = KINDS[kind]
  if (draft.count(kind) >= most)
    throw new Refused('TOO_MANY_THINGS', { params: { most } })
  checkReferences(draft, kind, thing)
  checkByItself(kind, thing)
  checkUnique(draft, kind, thing)
  if (kind === 'transition' && thing.from === thing.to)
    throw new Refused('SELF_LOOP', { property: 'to' })
}

export function checkReferences(draft: Draft, kind: EditedKind, properties: Properties): void {
  for (const [property, rule] of Object.entries(propertiesOf(kind))) {
    const value = properties[property]
    if (rule.type !== 'reference' || typeof value !== 'string')
      continue
    const target = draft.find(rule.to, value)
    if (!target)
      throw new Refused('UNKNOWN_TARGET', { property, params: { kind: rule.to, key: value } })
    if (!hasTraits(target, rule.onlyTo))
      throw new Refused('BAD_VALUE', { property, params: { kind: rule.to, key: value, onlyTo: rule.onlyTo } })
  }
}

/** What must hold of a thing whatever stands beside it: properties that suit it, one owner and that whole. */
export function checkByItself(kind: EditedKind, thing: Properties): void {
  for (const [property, rule] of Object.entries(propertiesOf(kind))) {
    if (thing[property] != null && !hasTraits(thing, rule.onlyFor))
      throw new Refused('BAD_VALUE', { property, params: { onlyFor: rule.onlyFor } })
  }
  if (kind !== 'journey' && KINDS[kind].owners)
    checkOneOwner(KINDS[kind].owners, thing)
}

function checkOneOwner(owners: readonly (readonly string[])[], thing: Properties): void {
  const isSet = (property: string): boolean => thing[property] != null
  const chosen = owners.find(group => group.some(isSet)) ?? owners[0]!
  const missing = chosen.find(property => !isSet(property))
  if (missing)
    throw new Refused('REQUIRED', { property: missing })
  const second = owners.flat().find(property => isSet(property) && !chosen.includes(property))
  if (second)
    throw new Refused('BAD_VALUE', { property: second })
}

function hasTraits(thing: Properties, traits: Traits = {}): boolean {
  return Object.entries(traits).every(([property, value]) => thing[property] === value)
}

function checkUnique(draft: Draft, kind: Kind, thing: AnyThing): void {
  const { unique } = KINDS[kind]
  const twin = unique && draft.where(kind, unique[0]!, thing[unique[0]!]).find(other => unique.every(property => other[property] === thing[property]))
  if (twin)
    throw new Refused('DUPLICATE', { property: unique!.at(-1), params: { key: twin.key } })
}
