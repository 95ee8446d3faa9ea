import type { Aggregation } from '../vocabulary/metric.ts'
import type { Locale } from '../vocabulary/people.ts'
import type { NumberForm } from './numbers.ts'
import type { Print } from './print.ts'
import { inDigits } from './digits.ts'
import { printNumber } from './numbers.ts'

/** What decides how a metric's values are written. */
export interface Measure {
  aggregation: Aggregation
}

const formOf = { SHARE: 'percent', NPS: 'signedWhole', MEAN: 'decimal' } as const satisfies Record<Aggregation, NumberForm>

/** A value as people say it: a share in per cent, an NPS whole and with its sign, a mean to one decimal. */
export function printValue({ aggregation }: Measure, value: number, print: Print): string {
  return printNumber(value, print, formOf[aggregation])
}

/** The metric's own words around its value: "82% find it easy". */
export function printInWords(metric: Measure, valueLabel: string, value: number, print: Print): string {
  return inDigits(valueLabel, print.digits).replace('{value}', () => printValue(metric, value, print))
}

const between: Readonly<Record<Locale, string>> = { en: 'between {low} and {high}', fa: 'بین {low} و {high}', ar: 'بين {low} و{high}' }
const about: Readonly<Record<Locale, string>> = { en: 'about {value}', fa: 'نزدیک به {value}', ar: 'نحو {value}' }

/** An interval in words: "between 54 and 58%"; "about 56%" where both ends are written alike. */
export function printInterval(metric: Measure, { low, high }: { low: number, high: number }, print: Print): string {
  const [from, to] = [printValue(metric, low, print), printValue(metric, high, print)]
  if (from === to)
    return about[print.locale].replace('{value}', from)
  const bare = metric.aggregation === 'SHARE' ? printNumber(low * 100, print) : from
  return between[print.locale].replace('{low}', bare).replace('{high}', to)
}
