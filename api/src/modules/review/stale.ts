import { addDays } from '../metric/index.ts'

/** How old the last answer may be before it no longer tells how things are: a quarter of a year. */
export const staleDays = 90

/** Whether the last answer is that old on a day, or older; what was never answered is not stale but unknown. */
export function isStaleOn(day: string, lastAnswerOn: string | null): boolean {
  return lastAnswerOn !== null && lastAnswerOn <= addDays(day, -staleDays)
}
