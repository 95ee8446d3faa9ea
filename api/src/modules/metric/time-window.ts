import type { Day } from './days.ts'

/** Half-open days of the workspace's time zone: `from` is in, `to` is not. */
export interface TimeWindow {
  from: Day
  to: Day
}

const earliest = '1900-01-01'
const latest = '2200-01-01'

/** What is wrong with a window, as a sentence; null when nothing is. */
export function flawOfWindow({ from, to }: TimeWindow): string | null {
  if (from >= to)
    return 'A window ends after it begins; its last day is the day before `to`.'
  return from < earliest || to > latest ? `A window lies between ${earliest} and ${latest}.` : null
}
