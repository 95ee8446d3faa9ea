import type { Locale } from '../vocabulary/people.ts'
import type { Period } from './periods.ts'
import type { Print } from './print.ts'
import { dayParts, dayToDate, writeDay, writeMonth } from './calendar.ts'
import { printNumber } from './numbers.ts'
import { addDays, kindOf } from './periods.ts'
import { tagOf } from './print.ts'

interface PeriodWords {
  /** Of the Gregorian year. */
  quarter: string
  /** Of the Jalali year, from its first quarter. */
  seasons: readonly [string, string, string, string]
  range: string
}

const words: Readonly<Record<Locale, PeriodWords>> = {
  en: { quarter: 'Q{quarter} {year}', seasons: ['spring {year}', 'summer {year}', 'autumn {year}', 'winter {year}'], range: '{from} to {to}' },
  fa: { quarter: 'سه‌ماههٔ {quarter} {year}', seasons: ['بهار {year}', 'تابستان {year}', 'پاییز {year}', 'زمستان {year}'], range: '{from} تا {to}' },
  ar: { quarter: 'الربع {quarter} {year}', seasons: ['ربيع {year}', 'صيف {year}', 'خريف {year}', 'شتاء {year}'], range: '{from} إلى {to}' },
}

/** A day in the reader's calendar. */
export function printDay(day: string, print: Print, month: 'long' | 'short' = 'long'): string {
  return writeDay(day, tagOf(print), month)
}

/** A whole month, quarter or year by its name (a Jalali quarter by its season), any other period by its first and last day. */
export function printPeriod(period: Period, print: Print): string {
  return nameIn(period, print)
    ?? words[print.locale].range.replace('{from}', printDay(period.from, print)).replace('{to}', printDay(addDays(period.to, -1), print))
}

/** The name of a whole month, quarter or year, in the reader's calendar or, where it is none there, in the other one; else null. */
export function namePeriod(period: Period, print: Print): string | null {
  const other = { ...print, calendar: print.calendar === 'persian' ? 'gregory' as const : 'persian' as const }
  return nameIn(period, print) ?? nameIn(period, other)
}

function nameIn({ from, to }: Period, print: Print): string | null {
  switch (kindOf({ from, to }, print.calendar)) {
    case 'year': return yearOf(from, print)
    case 'quarter': return quarterOf(from, print)
    case 'month': return writeMonth(from, tagOf(print))
    default: return null
  }
}

function quarterOf(start: string, print: Print): string {
  const { quarter, seasons } = words[print.locale]
  const month = Number(dayParts(dayToDate(start), `en-u-nu-latn-ca-${print.calendar}`, { month: 'numeric' }).month)
  const number = Math.ceil(month / 3)
  const text = print.calendar === 'persian' ? seasons[number - 1]! : quarter
  return text.replace('{quarter}', printNumber(number, print)).replace('{year}', yearOf(start, print))
}

function yearOf(day: string, print: Print): string {
  return dayParts(dayToDate(day), tagOf(print), { year: 'numeric' }).year ?? ''
}
