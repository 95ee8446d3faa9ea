import type { Print } from '@masir/schema'
import type { Change } from './change.ts'
import type { Reading } from './reading.ts'
import type { TimeWindow } from './time-window.ts'
import { inDigits, printDifference, printNumber, printPair, printPeriod } from '@masir/schema'
import { changeWords } from './change-words.ts'
import { fill } from './fill.ts'

/** A change with the reading that it is of, and the two periods. */
export interface ChangeBetween extends Change {
  of: Reading
  window: TimeWindow
  compareTo: TimeWindow
}

/** How a change was found: both values, the interval of the difference, and why it is told or not. */
export function explainChange({ of: { metric, value, n }, window, compareTo, ...change }: ChangeBetween, print: Print): string {
  const words = changeWords[print.locale]
  const difference = (of: number) => printDifference(metric, of, print)
  const { interval } = change
  const pair = printPair(metric, change.value, value!, print)
  return [
    fill(words.values, {
      period: printPeriod(window, print),
      periodBefore: printPeriod(compareTo, print),
      value: pair.now,
      valueBefore: pair.before,
      n: printNumber(n, print),
      nBefore: printNumber(change.n, print),
      difference: difference(change.difference),
    }),
    interval ? fill(inDigits(words.interval[metric.aggregation], print.digits), { low: difference(interval.low), high: difference(interval.high) }) : words.untested,
    inDigits(words.verdicts[change.verdict], print.digits),
  ].join(' ')
}
