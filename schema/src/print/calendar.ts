/** A day without a time zone: noon UTC lies within the same day wherever Intl is asked for UTC. */
export function dayToDate(day: string): Date {
  return new Date(`${day.slice(0, 10)}T12:00:00Z`)
}

export type DayParts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>

/** The named parts of a day in one calendar and one way of writing digits. */
export function dayParts(date: Date, tag: string, options: Intl.DateTimeFormatOptions): DayParts {
  const parts = formatOf(tag, options).formatToParts(date)
  return Object.fromEntries(parts.map(part => [part.type, part.value]))
}

/** Day, month, year in the order people of the language say it; Intl's own Persian order puts the year first. */
export function writeDay(day: string, tag: string, month: 'long' | 'short' = 'short'): string {
  const options = { year: 'numeric', month, day: 'numeric' } as const
  if (tag.startsWith('en'))
    return formatOf(tag, options).format(dayToDate(day)).replace(/ (?:AP|ERA0|AD)$/, '')
  const parts = dayParts(dayToDate(day), tag, options)
  return [parts.day, parts.month, parts.year].join(' ')
}

/** Month and year, for periods that are whole months. */
export function writeMonth(day: string, tag: string, month: 'long' | 'short' = 'long'): string {
  const parts = dayParts(dayToDate(day), tag, { year: 'numeric', month })
  return [parts.month, parts.year].join(' ')
}

/** Each takes longer to make than to write a hundred days with, and a calendar's rules are asked by the dozen. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${tag} ${JSON.stringify(options)}`
  const format = formats.get(name) ?? new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
  formats.set(name, format)
  return format
}
