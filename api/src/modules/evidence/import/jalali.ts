const dayLength = 86_400_000
const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })

/**
 * The Gregorian day of a Jalali date, as the number of days since 1 January 1970 × 86,400,000.
 * The calendar itself is the platform's (CLDR); here only the day is looked for near where it must lie.
 * @returns null for a date that does not exist, such as 30 Esfand of a common year
 */
export function jalaliToTime(year: number, month: number, day: number): number | null {
  if (year < 1200 || year > 1600)
    return null
  const daysBefore = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)
  const near = Date.UTC(year + 621, 2, 21) + (daysBefore + day - 1) * dayLength
  for (const shift of [0, -1, 1, -2, 2]) {
    const time = near + shift * dayLength
    if (isJalali(time, year, month, day))
      return time
  }
  return null
}

function isJalali(time: number, year: number, month: number, day: number): boolean {
  const parts = Object.fromEntries(persian.formatToParts(time).map(({ type, value }) => [type, Number.parseInt(value)]))
  return parts.year === year && parts.month === month && parts.day === day
}
