import type { TrendStep, Weekday } from '@masir/schema'
import type { Day } from './days.ts'
import type { TimeWindow } from './time-window.ts'
import { addDays, daysSince, jalaliDayOfMonth } from './days.ts'

/** A trend of more buckets than this is not read: three years of days. */
export const mostBuckets = 1100

/**
 * The first day of each bucket that a window touches, in order. A bucket begins where the calendar says;
 * the first and the last may be only partly inside the window.
 */
export function bucketStarts(window: TimeWindow, step: TrendStep, weekStart: Weekday): Day[] {
  const startOf = starts[step]
  const buckets: Day[] = []
  let start = startOf(window.from, weekStart)
  while (start < window.to && buckets.length <= mostBuckets) {
    buckets.push(start)
    start = startOf(addDays(start, enough[step]), weekStart)
  }
  return buckets
}

/** The bounds that part a window into its buckets: one more than there are buckets, none outside the window. */
export function bucketBounds(window: TimeWindow, starts: readonly Day[]): Day[] {
  return [window.from, ...starts.slice(1), window.to]
}

/** Days from a bucket's first day that surely lie in the next bucket. */
const enough: Record<TrendStep, number> = { DAY: 1, WEEK: 7, MONTH: 31, QUARTER: 92, JALALI_MONTH: 31 }

const starts: Record<TrendStep, (day: Day, weekStart: Weekday) => Day> = {
  DAY: day => day,
  WEEK: (day, weekStart) => addDays(day, -daysSince(weekStart, day)),
  MONTH: day => `${day.slice(0, 7)}-01`,
  QUARTER: (day) => {
    const month = Number(day.slice(5, 7))
    return `${day.slice(0, 4)}-${String(month - (month - 1) % 3).padStart(2, '0')}-01`
  },
  JALALI_MONTH: day => addDays(day, 1 - jalaliDayOfMonth(day)),
}
