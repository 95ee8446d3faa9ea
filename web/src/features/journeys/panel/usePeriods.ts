import type { LocaleCode } from '../../../app/locale.ts'
import type { Window } from '../map/useMapView.ts'
import { printPeriod } from '@masir/schema'
import { useI18n } from 'vue-i18n'
import { usePreferences } from '../../../app/usePreferences.ts'
import { dayParts, dayToDate, writeMonth } from '../../../composables/calendar.ts'
import { numberingTag } from '../../../composables/numbering.ts'
import { addDays, kindOf } from '../../../composables/periods.ts'
import { useDates } from '../../../composables/useDates.ts'
import { useNumbers } from '../../../composables/useNumbers.ts'
import { usePrint } from '../../../composables/usePrint.ts'

export type TrendStep = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'JALALI_MONTH'

/** Periods and the buckets of a trend as people name them. */
export function usePeriods() {
  const { t, locale } = useI18n()
  const preferences = usePreferences()
  const { calendar, tag, day, month } = useDates()
  const { whole } = useNumbers()
  const print = usePrint()

  function jalaliMonth(start: string): string {
    return writeMonth(start, `${numberingTag(locale.value as LocaleCode, preferences.value.digits)}-ca-persian`)
  }

  function quarter(start: string): string {
    const tag = `${numberingTag(locale.value as LocaleCode, preferences.value.digits)}-ca-gregory`
    const number = Math.ceil(Number(start.slice(5, 7)) / 3)
    return t('panel.quarter', { quarter: whole(number), year: dayParts(dayToDate(start), tag, { year: 'numeric' }).year ?? '' })
  }

  /** A whole month, quarter, season or year by its name, any other period by its first and last day. */
  function period(window: Window): string {
    if (kindOf(window, calendar.value))
      return printPeriod(window, print.value)
    return t('panel.period', { from: day(window.from), to: day(addDays(window.to, -1)) })
  }

  /** Without the year: on the axis of a line there is little room. */
  function shortDay(start: string): string {
    const date = dayToDate(start)
    const parts = dayParts(date, tag.value, { month: 'short', day: 'numeric' })
    return locale.value === 'en' ? `${parts.month} ${parts.day}` : `${parts.day} ${parts.month}`
  }

  const shortly: Partial<Record<TrendStep, (start: string) => string>> = { DAY: shortDay, WEEK: shortDay }
  const namedBy = { DAY: day, WEEK: day, MONTH: month, QUARTER: quarter, JALALI_MONTH: jalaliMonth } satisfies Record<TrendStep, (start: string) => string>

  return {
    period,
    bucket: (start: string, by: TrendStep) => namedBy[by](start),
    shortBucket: (start: string, by: TrendStep) => (shortly[by] ?? namedBy[by])(start),
  }
}
