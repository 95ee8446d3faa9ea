import type { Properties } from './draft.ts'
import type { EditedKind, Kind } from './map.ts'
import { checkValue } from './check-value.ts'
import { KINDS, propertiesOf } from './kinds.ts'
import { naming, Refused } from './refusal.ts'

/** All properties of a thing to be added, defaults filled in. */
export function newProperties(kind: Kind, body: Properties): Properties {
  const rules = propertiesOf(kind)
  refuseOthers(body, [...Object.keys(rules), 'key', ...(KINDS[kind].place ? ['after'] : [])])
  return Object.fromEntries(Object.entries(rules).map(([property, rule]) =>
    [property, naming({ property }, () => checkValue(rule, body[property] ?? rule.default))],
  ))
}

/** The properties that an update names. */
export function updatedProperties(kind: EditedKind, body: Properties): Properties {
  const free = Object.entries(propertiesOf(kind)).filter(([, rule]) => !rule.fixed)
  refuseOthers(body, ['key', ...free.map(([property]) => property)])
  return Object.fromEntries(free
    .filter(([property]) => body[property] !== undefined)
    .map(([property, rule]) => [property, naming({ property }, () => checkValue(rule, body[property]))]))
}

/** The owner that a move names; without one the thing stays with its own. */
export function movedOwner(kind: Kind, thing: Properties, body: Properties): Properties {
  const { place, properties } = KINDS[kind]
  const within = place?.movesBetween ? place.within : []
  refuseOthers(body, ['key', 'after', ...within])
  const named = within.some(property => body[property] != null) ? body : thing
  return Object.fromEntries(within.map(property =>
    [property, naming({ property }, () => checkValue(properties[property]!, named[property]))],
  ))
}

function refuseOthers(body: Properties, permitted: readonly string[]): void {
  const other = Object.keys(body).find(property => body[property] !== undefined && !permitted.includes(property))
  if (other !== undefined)
    throw new Refused('UNKNOWN_PROPERTY', { property: other })
}
