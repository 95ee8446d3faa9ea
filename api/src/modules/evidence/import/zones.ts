/** A moment as the clock on a wall shows it, in milliseconds as if that wall were in Greenwich. */
export type WallTime = number

const formats = new Map<string, Intl.DateTimeFormat>()

/** The moment at which a clock in the zone shows this time. A time that a change of clocks skips is read as the one before the change. */
export function momentOf(wall: WallTime, timeZone: string): Date {
  const first = wall - offsetAt(wall, timeZone)
  return new Date(wall - offsetAt(first, timeZone))
}

/** The day that a calendar in the zone shows at this moment, YYYY-MM-DD. */
export function dayAt(moment: Date, timeZone: string): string {
  return new Date(moment.getTime() + offsetAt(moment.getTime(), timeZone)).toISOString().slice(0, 10)
}

export function isTimeZone(name: string): boolean {
  try {
    return Boolean(formatOf(name))
  }
  catch {
    return false
  }
}

/** Milliseconds that the zone's clocks are ahead of Greenwich. */
function offsetAt(time: number, timeZone: string): number {
  const parts = Object.fromEntries(formatOf(timeZone).formatToParts(time).map(({ type, value }) => [type, Number(value)]))
  const wall = Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!, parts.second!)
  return wall - Math.floor(time / 1000) * 1000
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known)
    return known
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}
