import type { AnyThing, Draft, Properties } from './draft.ts'
import type { EditedKind, Kind } from './map.ts'
import { KINDS, propertiesOf } from './kinds.ts'
import { Refused } from './refusal.ts'

/** What must hold of a thing among the others before it is written: room, live references, uniqueness, no self-loop. */
export function checkNewThing(draft: Draft, kind: Kind, thing: AnyThing): void {
  const { most } = KINDS[kind]
  if (draft.count(kind) >= most)
    throw new Refused('TOO_MANY_THINGS', { params: { most } })
  checkReferences(draft, kind, thing)
  checkUnique(draft, kind, thing)
  if (kind === 'transition' && thing.from === thing.to)
    throw new Refused('SELF_LOOP', { property: 'to' })
}

export function checkReferences(draft: Draft, kind: EditedKind, properties: Properties): void {
  for (const [property, rule] of Object.entries(propertiesOf(kind))) {
    const value = properties[property]
    if (rule.type === 'reference' && typeof value === 'string' && !draft.find(rule.to, value))
      throw new Refused('UNKNOWN_TARGET', { property, params: { kind: rule.to, key: value } })
  }
}

function checkUnique(draft: Draft, kind: Kind, thing: AnyThing): void {
  const { unique } = KINDS[kind]
  const twin = unique && draft.where(kind, unique[0]!, thing[unique[0]!]).find(other => unique.every(property => other[property] === thing[property]))
  if (twin)
    throw new Refused('DUPLICATE', { property: unique!.at(-1), params: { key: twin.key } })
}
