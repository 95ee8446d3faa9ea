import type { CalendarName } from '@masir/schema'
import type { TimeWindow } from '../metric/index.ts'
import { periodBefore, periodOf } from '@masir/schema'
import { addDays } from '../metric/index.ts'

/** The periods that a journey is read in and compared with; null where it has no evidence. */
export interface PortfolioWindows {
  window: TimeWindow | null
  compareTo: TimeWindow | null
}

/** The year of the last answer, and the year before it. */
export function lastYear(evidence: TimeWindow | null, calendar: CalendarName): PortfolioWindows {
  if (evidence === null)
    return { window: null, compareTo: null }
  const window = periodOf(addDays(evidence.to, -1), 'year', calendar)
  return { window, compareTo: periodBefore(window, calendar) }
}
