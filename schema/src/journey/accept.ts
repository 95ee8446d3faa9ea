import type { Applied } from './apply.ts'
import type { LogEntry } from './change.ts'
import type { Conflict, Overwritten } from './conflict.ts'
import type { UsedKeys } from './context.ts'
import type { JourneyEdit } from './edits.ts'
import type { JourneyMap } from './map.ts'
import type { Refusal } from './refusal.ts'
import { apply } from './apply.ts'
import { conflictOf, overwrittenBy, removalBehind } from './conflict.ts'

/** Where a journey stands when a list arrives. */
export interface Standing {
  map: JourneyMap
  used: UsedKeys
  /** What was logged after the revision that the list was made on. */
  since: readonly LogEntry[]
}

export type Acceptance
  = | { kind: 'ACCEPTED', applied: Applied, overwritten: Overwritten[] }
    | { kind: 'REFUSED', refusal: Refusal }
    | { kind: 'CONFLICT', conflict: Conflict }

/** Whether an author's list takes effect: the last writer of a property wins, and only what another's work would be lost by is a conflict. */
export function accept({ map, used, since }: Standing, edits: readonly JourneyEdit[], author: string): Acceptance {
  const outcome = apply(map, edits, used)
  const conflict = outcome.ok ? conflictOf(outcome.changes, since, author) : removalBehind(outcome.refusal, since, author)
  if (conflict)
    return { kind: 'CONFLICT', conflict }
  if (!outcome.ok)
    return { kind: 'REFUSED', refusal: outcome.refusal }
  return { kind: 'ACCEPTED', applied: outcome, overwritten: overwrittenBy(outcome.changes, since, author) }
}
