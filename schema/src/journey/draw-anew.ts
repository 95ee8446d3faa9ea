import type { AnyThing } from './draft.ts'
import type { JourneyEdit } from './edits.ts'
import type { JourneyMap, Kind } from './map.ts'
import { KIND_NAMES, KINDS } from './kinds.ts'
import { inOrder } from './order.ts'
import { editName } from './read-edit.ts'

/**
 * The list that draws a map anew on an empty one: the same things under the same keys in the same order. Who owns the
 * journey and when it is looked at again is left to the new one. It may be longer than a client's list.
 */
export function editsThatDraw(map: JourneyMap): JourneyEdit[] {
  const { name, description, perspective, laneGrouping } = map.journey
  return [
    { updateJourney: { name, description, perspective, laneGrouping } },
    // What a thing points at is of a kind further up in the table.
    ...KIND_NAMES.flatMap(kind => thingsOf(map, kind).map(thing => addOf(kind, thing))),
  ]
}

function thingsOf(map: JourneyMap, kind: Kind): AnyThing[] {
  return inOrder(Object.values(map[KINDS[kind].collection]) as unknown as (AnyThing & { order: string })[])
}

function addOf(kind: Kind, thing: AnyThing): JourneyEdit {
  const said = Object.keys(KINDS[kind].properties).filter(property => thing[property] != null)
  const body = Object.fromEntries(['key', ...said].map(property => [property, thing[property]]))
  return { [editName('add', kind)]: body } as unknown as JourneyEdit
}
