/** A calendar month as half-open days. */
export interface Month {
  from: string
  to: string
}

/** The last months that have wholly passed, the oldest first. */
export function completeMonths(today: string, count: number): Month[] {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return Array.from({ length: count }, (_, index) => ({
    from: firstOf(year, month - count + index),
    to: firstOf(year, month - count + index + 1),
  }))
}

/** Months count on over the year: month 0 is the December before. */
function firstOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10)
}
