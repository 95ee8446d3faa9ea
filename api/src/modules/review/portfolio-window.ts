import type { CalendarName } from '@masir/schema'
import type { TimeWindow } from '../metric/index.ts'
import { openingPeriod, periodBefore } from '@masir/schema'

/** The periods that a journey is read in and compared with; null where it has no evidence. */
export interface PortfolioWindows {
  window: TimeWindow | null
  compareTo: TimeWindow | null
}

/** The year of the last answer, or all evidence where it is less than a year's, and the same length before it. */
export function lastYear(evidence: TimeWindow | null, calendar: CalendarName): PortfolioWindows {
  if (evidence === null)
    return { window: null, compareTo: null }
  const window = openingPeriod(evidence, calendar)
  return { window, compareTo: periodBefore(window, calendar) }
}
