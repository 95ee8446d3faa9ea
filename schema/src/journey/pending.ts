import type { LoggedEdit } from './edits.ts'
import type { JourneyMap } from './map.ts'
import type { Refusal } from './refusal.ts'
import { replay } from './apply.ts'

/** A list, or what an undo will take back, that a client has sent and the server has not yet answered. */
export interface PendingList {
  id: string
  edits: readonly LoggedEdit[]
}

/** What a client knows of a journey: the map at a revision that the server has confirmed, and its own lists on the way. */
export interface OpenMap {
  map: JourneyMap
  revision: number
  pending: readonly PendingList[]
}

export interface LoggedList {
  id: string
  revision: number
  edits: readonly LoggedEdit[]
}

/** The map to show: what is confirmed with what is on the way. A list that no longer applies is left out; the server will say why. */
export function shown(open: OpenMap): { map: JourneyMap, refused: { id: string, refusal: Refusal }[] } {
  const refused: { id: string, refusal: Refusal }[] = []
  const map = open.pending.reduce((before, { id, edits }) => {
    const outcome = replay(before, edits)
    if (outcome.ok)
      return outcome.map
    refused.push({ id, refusal: outcome.refusal })
    return before
  }, open.map)
  return { map, refused }
}

/**
 * Takes in the next list of the log, one's own or another's. Null where lists between are missing or the list does not
 * fit: then the map has to be fetched again. A list that is known already changes nothing.
 */
export function received(open: OpenMap, list: LoggedList): OpenMap | null {
  const pending = open.pending.filter(own => own.id !== list.id)
  if (list.revision <= open.revision)
    return { ...open, pending }
  const outcome = list.revision === open.revision + 1 ? replay(open.map, list.edits) : null
  return outcome?.ok ? { map: outcome.map, revision: list.revision, pending } : null
}

/** The map that a log tells, from its first list on. */
export function foldLog(start: JourneyMap, lists: readonly LoggedList[]): JourneyMap {
  const open = lists.reduce<OpenMap | null>((before, list) => before && received(before, list), { map: start, revision: 0, pending: [] })
  if (!open)
    throw new Error('This log has a gap or a list that does not apply')
  return open.map
}
