import type { Weekday } from '@masir/schema'
import { WEEKDAYS } from '@masir/schema'

/** A calendar day of no zone, 'YYYY-MM-DD': such strings sort by time. */
export type Day = string

const dayLength = 86_400_000

export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

export function addDays(day: Day, days: number): Day {
  return new Date(dateOf(day).getTime() + days * dayLength).toISOString().slice(0, 10)
}

/** Days from one day to a later one; negative to an earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return (dateOf(to).getTime() - dateOf(from).getTime()) / dayLength
}

/** Days from the last such weekday, 0..6. */
export function daysSince(weekday: Weekday, day: Day): number {
  const sinceMonday = (dateOf(day).getUTCDay() + 6) % 7
  return (sinceMonday - WEEKDAYS.indexOf(weekday) + 7) % 7
}

const jalali = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { day: 'numeric', timeZone: 'UTC' })

/** Day of the Jalali month, 1..31. */
export function jalaliDayOfMonth(day: Day): number {
  return Number(jalali.formatToParts(dateOf(day)).find(part => part.type === 'day')!.value)
}
