import type { CalendarName } from './print.ts'
import { dayParts, dayToDate } from './calendar.ts'

/** Half-open, in days: `to` is the first day after. */
export interface Period { from: string, to: string }

export const periodKinds = ['month', 'quarter', 'year'] as const
export type PeriodKind = typeof periodKinds[number]

const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12 }
const DAY = 86_400_000
/** In days. */
const LONGEST_YEAR = 366

/** The day some days later, or earlier where negative. */
export function addDays(day: string, days: number): string {
  return new Date(dayToDate(day).getTime() + days * DAY).toISOString().slice(0, 10)
}

/** The day with a year, month and day number in a calendar, or null where the calendar has no such day. */
export function dayOf(wanted: { year: number, month: number, day: number }, calendar: CalendarName): string | null {
  const year = wanted.year + (calendar === 'persian' ? 621 : 0)
  if (year < 1900 || year > 2200 || wanted.month < 1 || wanted.month > 12)
    return null
  // 25 March lies in the Jalali year that begins in this one, whatever its first day is.
  const start = periodOf(`${year}-03-25`, 'year', calendar).from
  const day = addDays(stepMonths(start, wanted.month - 1, calendar), wanted.day - 1)
  const found = numbersOf(day, calendar)
  return found.year === wanted.year && found.month === wanted.month && found.day === wanted.day ? day : null
}

/** The month, quarter or year of a calendar that a day lies in. */
export function periodOf(day: string, kind: PeriodKind, calendar: CalendarName): Period {
  const ahead = (numbersOf(day, calendar).month - 1) % MONTHS[kind]
  const from = stepMonths(firstOfMonth(day, calendar), -ahead, calendar)
  return { from, to: stepMonths(from, MONTHS[kind], calendar) }
}

/** The periods of a calendar that touch a span of days, newest first. */
export function periodsIn(span: Period, kind: PeriodKind, calendar: CalendarName, most: number): Period[] {
  const periods: Period[] = []
  for (let period = periodOf(addDays(span.to, -1), kind, calendar); period.to > span.from && periods.length < most;) {
    periods.push(period)
    period = periodOf(addDays(period.from, -1), kind, calendar)
  }
  return periods
}

/** What a period is in a calendar's own words: a whole month, quarter or year, or none of them. */
export function kindOf(period: Period, calendar: CalendarName): PeriodKind | undefined {
  return periodKinds.find((kind) => {
    const whole = periodOf(period.from, kind, calendar)
    return whole.from === period.from && whole.to === period.to
  })
}

/**
 * What evidence is read in first: the year that its last day lies in. What is shorter than a year is read whole: a value
 * typed in for a Jalali year lies in no Gregorian one.
 */
export function openingPeriod(evidence: Period, calendar: CalendarName): Period {
  const year = periodOf(addDays(evidence.to, -1), 'year', calendar)
  return evidence.from < year.from && lengthOf(evidence) <= LONGEST_YEAR ? evidence : year
}

/** The period of the same length just before. Whole months step by months, everything else by days. */
export function periodBefore({ from, to }: Period, calendar: CalendarName): Period {
  const months = wholeMonths({ from, to }, calendar)
  return { from: months ? stepMonths(from, -months, calendar) : addDays(from, -lengthOf({ from, to })), to: from }
}

/** The same days a year ago. */
export function sameAYearAgo({ from, to }: Period, calendar: CalendarName): Period {
  return { from: addMonths(from, -12, calendar), to: addMonths(to, -12, calendar) }
}

/** The same day of the month some months later, or earlier where negative; the month's last day where it has no such day. */
export function addMonths(day: string, months: number, calendar: CalendarName): string {
  const start = firstOfMonth(day, calendar)
  const then = stepMonths(start, months, calendar)
  const last = addDays(stepMonths(then, 1, calendar), -1)
  const same = addDays(then, (dayToDate(day).getTime() - dayToDate(start).getTime()) / DAY)
  return same < last ? same : last
}

function lengthOf({ from, to }: Period): number {
  return (dayToDate(to).getTime() - dayToDate(from).getTime()) / DAY
}

function wholeMonths({ from, to }: Period, calendar: CalendarName): number {
  if (numbersOf(from, calendar).day !== 1 || numbersOf(to, calendar).day !== 1)
    return 0
  const [a, b] = [numbersOf(from, calendar), numbersOf(to, calendar)]
  return (b.year - a.year) * 12 + b.month - a.month
}

function firstOfMonth(day: string, calendar: CalendarName): string {
  return addDays(day, 1 - numbersOf(day, calendar).day)
}

/** From a month's first day to another month's first day. */
function stepMonths(first: string, months: number, calendar: CalendarName): string {
  let day = first
  for (let step = 0; step < Math.abs(months); step++)
    day = months > 0 ? firstOfMonth(addDays(day, 32), calendar) : firstOfMonth(addDays(day, -1), calendar)
  return day
}

function numbersOf(day: string, calendar: CalendarName): { year: number, month: number, day: number } {
  const parts = dayParts(dayToDate(day), `en-u-ca-${calendar}-nu-latn`, { year: 'numeric', month: 'numeric', day: 'numeric' })
  return { year: Number.parseInt(parts.year!), month: Number(parts.month), day: Number(parts.day) }
}
