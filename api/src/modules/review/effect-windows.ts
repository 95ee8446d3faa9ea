import type { TimeWindow } from '../metric/index.ts'
import { addDays, daysBetween } from '../metric/index.ts'

/** Shorter than a week, a window may hold only quiet days; longer than a quarter, other things have changed too. */
const fewestDays = 7
const mostDays = 90

/**
 * Equal windows before an action was begun and after it was done, as long as the days since. The days while it was under
 * way, and the day it was done, belong to neither. Null until it is done.
 */
export function effectWindows({ startedOn, doneOn }: { startedOn: string | null, doneOn: string | null }, today: string): { before: TimeWindow, after: TimeWindow } | null {
  if (doneOn === null)
    return null
  const length = Math.min(mostDays, Math.max(fewestDays, daysBetween(doneOn, today)))
  const begun = startedOn ?? doneOn
  return {
    before: { from: addDays(begun, -length), to: begun },
    after: { from: addDays(doneOn, 1), to: addDays(doneOn, 1 + length) },
  }
}
