/** The day it is now in a time zone, 'YYYY-MM-DD'; without one, where the machine stands. */
export function todayIn({ timeZone }: { timeZone?: string | undefined }, now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(one => one.type === type)!.value
  return `${part('year')}-${part('month')}-${part('day')}`
}
