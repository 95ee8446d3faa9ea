import type { Change } from './change.ts'
import type { UsedKeys } from './context.ts'
import type { JourneyEdit, LoggedEdit } from './edits.ts'
import type { JourneyMap } from './map.ts'
import type { ReadEdit } from './read-edit.ts'
import type { Refusal } from './refusal.ts'
import { checkList } from './check-list.ts'
import { Draft } from './draft.ts'
import { inverseOf } from './inverse.ts'
import { readEdit } from './read-edit.ts'
import { naming, Refused } from './refusal.ts'
import { VERBS } from './verbs.ts'

export interface Applied {
  ok: true
  map: JourneyMap
  /** Applied to `map` it gives back the map before, byte for byte. */
  inverse: LoggedEdit[]
  changes: Change[]
}

export type Outcome = Applied | { ok: false, refusal: Refusal }

/**
 * Applies a client's edit list to a map, whole or not at all. Pure: the given map is not touched, and the same list on
 * the same map gives the same result on server and web.
 */
export function apply(map: JourneyMap, list: readonly JourneyEdit[], used?: UsedKeys): Outcome {
  return attempt(() => run(map, checkList(list), used))
}

/** Applies a list of the log, whatever its length, also one that holds what only the server may say. */
export function replay(map: JourneyMap, list: readonly LoggedEdit[]): Outcome {
  return attempt(() => run(map, list.map(readEdit)))
}

function run(map: JourneyMap, edits: readonly ReadEdit[], used?: UsedKeys): Applied {
  const draft = new Draft(map)
  edits.forEach((edit, index) => naming({ index, kind: edit.kind, key: edit.key }, () => {
    draft.index = index
    VERBS[edit.verb]({ draft, used }, edit)
  }))
  return { ok: true, map: draft.result, inverse: inverseOf(draft.changes), changes: draft.changes }
}

function attempt(step: () => Applied): Outcome {
  try {
    return step()
  }
  catch (error) {
    if (error instanceof Refused)
      return { ok: false, refusal: error.refusal }
    throw error
  }
}
