/** A day without a time zone: noon UTC lies within the same day wherever Intl is asked for UTC. */
export function dayToDate(day: string): Date {
  return new Date(`${day.slice(0, 10)}T12:00:00Z`)
}

export type DayParts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>

/** The named parts of a day in one calendar and one way of writing digits. */
export function dayParts(date: Date, tag: string, options: Intl.DateTimeFormatOptions): DayParts {
  const parts = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).formatToParts(date)
  return Object.fromEntries(parts.map(part => [part.type, part.value]))
}

/** Day, month, year in the order people of the language say it; Intl's own Persian order puts the year first. */
export function writeDay(day: string, tag: string, month: 'long' | 'short' = 'short'): string {
  const options = { year: 'numeric', month, day: 'numeric' } as const
  if (tag.startsWith('en'))
    return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(dayToDate(day)).replace(/ (?:AP|ERA0|AD)$/, '')
  const parts = dayParts(dayToDate(day), tag, options)
  return [parts.day, parts.month, parts.year].join(' ')
}

/** Month and year, for periods that are whole months. */
export function writeMonth(day: string, tag: string, month: 'long' | 'short' = 'long'): string {
  const parts = dayParts(dayToDate(day), tag, { year: 'numeric', month })
  return [parts.month, parts.year].join(' ')
}
