import type { Calendar, Locale } from '@masir/schema'
import type { Day } from './days.ts'
import type { Metric } from './metric.ts'
import { dateOf } from './days.ts'

/** A value as people say it: a share in per cent, an NPS as a whole number, a mean to one decimal. */
export function printValue(metric: Pick<Metric, 'aggregation'>, value: number, locale: Locale): string {
  const form = { SHARE: { style: 'percent' }, NPS: { maximumFractionDigits: 0 }, MEAN: { minimumFractionDigits: 1, maximumFractionDigits: 1 } } as const
  return new Intl.NumberFormat(locale, form[metric.aggregation]).format(value)
}

/** A count, or a point of a scale. */
export function printNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)
}

/** A day in the workspace's calendar and the reader's language. */
export function printDay(day: Day, locale: Locale, calendar: Calendar): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(`${locale}-u-ca-${calendar === 'JALALI' ? 'persian' : 'gregory'}`, form).format(dateOf(day))
}
