import type { Calendar, Locale } from '../vocabulary/people.ts'

/** The scripts that digits are written in, by their names in Unicode's locale data. */
export const DIGITS = ['latn', 'arabext', 'arab'] as const
export type Digits = typeof DIGITS[number]

/** The calendars, by their names in Unicode's locale data. */
export const CALENDAR_NAMES = ['gregory', 'persian'] as const
export type CalendarName = typeof CALENDAR_NAMES[number]

/** How one reader has numbers and days written. */
export interface Print {
  locale: Locale
  digits: Digits
  calendar: CalendarName
}

const ownDigits: Readonly<Record<Locale, Digits>> = { en: 'latn', fa: 'arabext', ar: 'arab' }

/** A workspace's calendar by Unicode's name for it. */
export function calendarNameOf(calendar: Calendar): CalendarName {
  return calendar === 'JALALI' ? 'persian' : 'gregory'
}

/** What a reader chose; what is left open follows the language, and the calendar then the workspace. */
export function printFor(locale: Locale, workspace: Calendar, { digits, calendar }: { digits?: Digits | null, calendar?: CalendarName | null } = {}): Print {
  return { locale, digits: digits ?? ownDigits[locale], calendar: calendar ?? (locale === 'fa' ? 'persian' : calendarNameOf(workspace)) }
}

/** The language tag that makes Intl write so: `fa-u-nu-arabext-ca-persian` writes ۱۴۰۴. */
export function tagOf({ locale, digits, calendar }: Print): string {
  return `${locale}-u-nu-${digits}-ca-${calendar}`
}
