import type { DateOrder } from '@masir/schema'
import { foldText } from '../fold-text.ts'

export type Calendar = 'GREGORIAN' | 'JALALI'

/** A date as it is written, not yet known to exist. */
export interface DateParts {
  calendar: Calendar
  year: number
  month: number
  day: number
}

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const jalali = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند']
const separator = /[\s/\-.,،]+/

/** Splits a written date by the order that the file is said to have; a year in front is always year, month, day. */
export function splitDate(text: string, order: Exclude<DateOrder, 'DAY_OF_MONTH'>): DateParts | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const pieces = compact ? compact.slice(1) : text.split(separator).filter(Boolean)
  if (pieces.length !== 3)
    return null
  const named = pieces.findIndex(piece => monthNamed(piece) !== null)
  return named >= 0 ? withNamedMonth(pieces, named) : inOrder(pieces, order)
}

/** `13-May-17`, `May 13, 2017`, `۵ خرداد ۱۳۹۶`: the name says which piece is the month, and the calendar. */
function withNamedMonth(pieces: readonly string[], named: number): DateParts | null {
  const { month, calendar } = monthNamed(pieces[named]!)!
  const [first = '', second = ''] = pieces.filter((_, index) => index !== named)
  const [year, day] = first.length === 4 ? [first, second] : [second, first]
  return numeric(calendar, year, String(month), day)
}

function inOrder(pieces: readonly string[], order: Exclude<DateOrder, 'DAY_OF_MONTH'>): DateParts | null {
  const [first, second, third] = pieces as [string, string, string]
  const calendar = order === 'JALALI' ? 'JALALI' : 'GREGORIAN'
  if (first.length === 4)
    return numeric(calendar, first, second, third)
  if (order === 'MONTH_FIRST')
    return numeric(calendar, third, first, second)
  if (order === 'DAY_FIRST' || third.length === 4)
    return order === 'ISO' ? null : numeric(calendar, third, second, first)
  return order === 'JALALI' ? numeric(calendar, first, second, third) : null
}

function numeric(calendar: Calendar, year: string, month: string, day: string): DateParts | null {
  if (![year, month, day].every(piece => /^\d{1,4}$/.test(piece)) || ![2, 4].includes(year.length))
    return null
  return { calendar, year: fullYear(calendar, year), month: Number(month), day: Number(day) }
}

/** Two digits mean the hundred years around now: 1970–2069, 1350–1449. */
function fullYear(calendar: Calendar, year: string): number {
  const [first, century] = calendar === 'GREGORIAN' ? [70, 1900] : [50, 1300]
  const short = Number(year)
  return year.length === 4 ? short : century + short + (short < first ? 100 : 0)
}

function monthNamed(piece: string): { month: number, calendar: Calendar } | null {
  const folded = foldText(piece)
  const inEnglish = /^[a-z]{3,9}$/.test(folded) ? english.indexOf(folded.slice(0, 3)) : -1
  if (inEnglish >= 0)
    return { month: inEnglish + 1, calendar: 'GREGORIAN' }
  const inJalali = jalali.findIndex(name => foldText(name) === folded)
  return inJalali >= 0 ? { month: inJalali + 1, calendar: 'JALALI' } : null
}
