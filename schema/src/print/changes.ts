import type { Aggregation } from '../vocabulary/metric.ts'
import type { Locale } from '../vocabulary/people.ts'
import type { NumberForm } from './numbers.ts'
import type { Print } from './print.ts'
import type { Measure } from './values.ts'
import { printNumber } from './numbers.ts'
import { printValue } from './values.ts'

/** With one decimal more than a value alone. */
const finer = { SHARE: 'finePercent', NPS: 'signedDecimal', MEAN: 'hundredths' } as const satisfies Record<Aggregation, NumberForm>

/** What a value was and what it became, each as it is written beside the other. */
export interface PrintedPair {
  before: string
  now: string
  /** Written to one decimal more, for only there they differ. */
  isFine: boolean
}

/** Both values of a change: to one decimal more where they would be written alike, so that "better" is never said of the same number. */
export function printPair(metric: Measure, before: number, now: number, print: Print): PrintedPair {
  const write = (value: number) => printValue(metric, value, print)
  const writeFine = (value: number) => printNumber(value, print, finer[metric.aggregation])
  const isFine = write(before) === write(now) && writeFine(before) !== writeFine(now)
  return isFine ? { before: writeFine(before), now: writeFine(now), isFine } : { before: write(before), now: write(now), isFine }
}

const fromTo: Readonly<Record<Locale, string>> = { en: '{from} → {to}', fa: 'از {from} به {to}', ar: 'من {from} إلى {to}' }

/** What a value was and what it became: "77 → 82%", "77.1 → 77.4%". */
export function printFromTo(metric: Measure, from: number, to: number, print: Print): string {
  const { before, now, isFine } = printPair(metric, from, to, print)
  const bare = metric.aggregation === 'SHARE' ? printNumber(from * 100, print, isFine ? 'decimal' : 'whole') : before
  return fromTo[print.locale].replace('{from}', bare).replace('{to}', now)
}

const points: Readonly<Record<Locale, string>> = { en: '{n} points', fa: '{n} واحد درصد', ar: '{n} نقطة مئوية' }

/** A difference with its sign, to one decimal more where it would be written as none: of shares in percentage points, else in the metric's own units. */
export function printDifference({ aggregation }: Measure, difference: number, print: Print): string {
  if (aggregation === 'SHARE')
    return points[print.locale].replace('{n}', printNumber(difference * 100, print, 'signed'))
  const [plain, fine] = aggregation === 'NPS' ? ['signedWhole', 'signed'] as const : ['signed', 'signedFine'] as const
  const said = printNumber(difference, print, plain)
  return said === printNumber(0, print, plain) ? printNumber(difference, print, fine) : said
}
