import type { CalendarName } from '@masir/schema'
import type { LocaleCode } from '../app/locale.ts'
import type { CalendarChoice } from '../app/usePreferences.ts'

export { type CalendarName, dayParts, dayToDate, writeDay, writeMonth } from '@masir/schema'

/** Persian readers count in Jalali unless they chose otherwise; the others follow their workspace. */
export function calendarFor(locale: LocaleCode, choice: CalendarChoice, workspace: CalendarName = 'gregory'): CalendarName {
  if (choice !== 'auto')
    return choice
  return locale === 'fa' ? 'persian' : workspace
}
