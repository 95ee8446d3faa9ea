import type { DateOrder } from '@masir/schema'
import type { DateParts } from './date-parts.ts'
import { foldDigits } from '../fold-text.ts'
import { splitDate } from './date-parts.ts'
import { jalaliToTime } from './jalali.ts'
import { dayAt, momentOf } from './zones.ts'

/** How the dates of one file are to be read. */
export interface DateRules {
  order: DateOrder
  /** For DAY_OF_MONTH; a year before 1700 is a Jalali one. */
  fixedYear?: number | null
  fixedMonth?: number | null
  /** Zone of the clock that wrote the times. */
  timeZone: string
  /** Zone whose days evidence is counted in. */
  workspaceZone: string
}

export interface ReadDate {
  /** YYYY-MM-DD in the workspace's zone. */
  day: string
  /** Null where only a day is known. */
  occurredAt: Date | null
}

export type DateFault = 'NO_DATE' | 'BAD_DATE'

/** Days outside are taken for mistakes. */
const years = { first: 1970, last: 2100 }

/**
 * The day, and where known the moment, that a cell names.
 * Midnight to the second is no time: exports write it behind every day.
 */
export function readDate(text: string, rules: DateRules): ReadDate | DateFault {
  const plain = foldDigits(text).trim()
  if (plain === '')
    return 'NO_DATE'
  const { date, time } = splitTime(plain)
  const parts = rules.order === 'DAY_OF_MONTH' ? dayOfMonth(date, rules) : splitDate(date, rules.order)
  const midnight = parts && timeOf(parts)
  if (midnight === null)
    return 'BAD_DATE'
  return time === null || (time.sinceMidnight === 0 && time.offset === null)
    ? { day: isoDay(midnight), occurredAt: null }
    : at(midnight + time.sinceMidnight, time.offset, rules)
}

function at(wall: number, offset: number | null, { timeZone, workspaceZone }: DateRules): ReadDate {
  const occurredAt = offset === null ? momentOf(wall, timeZone) : new Date(wall - offset)
  return { day: dayAt(occurredAt, workspaceZone), occurredAt }
}

function dayOfMonth(text: string, { fixedYear, fixedMonth }: DateRules): DateParts | null {
  if (!/^\d{1,2}(?:\.0+)?$/.test(text) || fixedYear == null || fixedMonth == null)
    return null
  return { calendar: fixedYear < 1700 ? 'JALALI' : 'GREGORIAN', year: fixedYear, month: fixedMonth, day: Number(text) }
}

/** Midnight of the day in Greenwich; null where there is no such day. */
function timeOf({ calendar, year, month, day }: DateParts): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31)
    return null
  const time = calendar === 'JALALI' ? jalaliToTime(year, month, day) : gregorianToTime(year, month, day)
  const gregorianYear = time === null ? 0 : new Date(time).getUTCFullYear()
  return gregorianYear < years.first || gregorianYear > years.last ? null : time
}

function gregorianToTime(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day)
  return new Date(time).getUTCDate() === day ? time : null
}

interface ClockTime {
  /** Milliseconds. */
  sinceMidnight: number
  /** Milliseconds ahead of Greenwich, where the text says so. */
  offset: number | null
}

const clock = /(?:T|[\s,،]+)([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?:\s*(am|pm|ق\.?\s?ظ|ب\.?\s?ظ|[صم])\.?)?(?:\s*(z|[+-]\d{2}:?\d{2}))?$/i

function splitTime(text: string): { date: string, time: ClockTime | null } {
  const match = clock.exec(text)
  if (!match)
    return { date: text, time: null }
  const [whole, hours, minutes, seconds = '0', half, zone] = match
  const time = { sinceMidnight: milliseconds(hourOf(Number(hours), half), minutes!, seconds), offset: zone ? offsetOf(zone) : null }
  return { date: text.slice(0, text.length - whole.length), time }
}

/** 12 AM is 0, 12 PM is 12. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined)
    return hour
  return hour % 12 + (/^[pبم]/i.test(half) ? 12 : 0)
}

function offsetOf(zone: string): number {
  if (/z/i.test(zone))
    return 0
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)]
  return milliseconds(Number(hours), minutes, '0') * (zone.startsWith('-') ? -1 : 1)
}

function milliseconds(hours: number, minutes: string, seconds: string): number {
  return ((hours * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
