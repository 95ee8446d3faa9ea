import type { CalendarName } from './calendar.ts'
import { dayParts, dayToDate } from './calendar.ts'
import { dayOf } from './periods.ts'

const ZEROS = ['0', '۰', '٠'].map(zero => zero.codePointAt(0)!)

/** 123 of ۱۲۳ and ١٢٣. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    const zero = ZEROS.find(start => code >= start && code < start + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}

/** Year, month, day with whatever stands between, in the reader's calendar; null where there is no such day. */
export function readDay(text: string, calendar: CalendarName): string | null {
  const [year, month, day, ...more] = latinDigits(text).match(/\d+/g)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || more.length > 0)
    return null
  return dayOf({ year, month, day }, calendar)
}

/** 2017-05-31, or ۱۳۹۶/۳/۱۰ in the Jalali calendar and Persian digits. */
export function writeNumericDay(day: string, calendar: CalendarName, tag: string): string {
  const parts = dayParts(dayToDate(day), tag, { year: 'numeric', month: calendar === 'persian' ? 'numeric' : '2-digit', day: calendar === 'persian' ? 'numeric' : '2-digit' })
  return [parts.year, parts.month, parts.day].join(calendar === 'persian' ? '/' : '-')
}
