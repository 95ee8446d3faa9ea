import type { Verdict } from '@masir/schema'
import type { Counts } from './counts.ts'
import type { Metric } from './metric.ts'
import type { Reading } from './reading.ts'
import type { Interval } from './statistics/interval.ts'
import { aggregationRules } from './aggregation.ts'
import { isShown } from './sample-state.ts'
import { benjaminiHochberg } from './statistics/benjamini-hochberg.ts'

/** What became of a value since the period it is compared with. */
export interface Change {
  /** Now − before, in the metric's own units. */
  difference: number
  interval: Interval | null
  verdict: Verdict
  /** The value and the answers of the compared period. */
  value: number
  n: number
}

/** A reading, its counts, and the same of the compared period. */
export interface Compared {
  reading: Reading
  counts: Counts
  before: { reading: Reading, counts: Counts }
}

/**
 * The changes of all readings shown at once, by position; null where one side has no value to compare.
 * A verdict needs the difference's interval to exclude 0 and Benjamini–Hochberg over all of them,
 * so that a word never contradicts the interval beside it and many cells do not call chance a change.
 */
export function changesOf(shown: readonly Compared[]): (Change | null)[] {
  const differences = new Map(shown.filter(isComparable).map(compared => [compared, differenceOf(compared)]))
  const significant = significantOf(differences)
  return shown.map((compared) => {
    const difference = differences.get(compared)
    return difference === undefined
      ? null
      : changeOf(compared, difference?.interval ?? null, significant.has(compared))
  })
}

interface Difference {
  interval: Interval
  p: number
}

/** Means that were typed in have no spread and so no test; they can never be called a change. */
function significantOf(differences: ReadonlyMap<Compared, Difference | null>): Set<Compared> {
  const tested = [...differences].flatMap(([compared, difference]) => difference ? [{ compared, p: difference.p }] : [])
  const significant = benjaminiHochberg(tested.map(({ p }) => p))
  return new Set(tested.filter((_, position) => significant[position]).map(({ compared }) => compared))
}

function isComparable({ reading, before }: Compared): boolean {
  return isShown(reading.state) && isShown(before.reading.state)
}

function differenceOf({ reading, counts, before }: Compared): Difference | null {
  return aggregationRules[reading.metric.aggregation].difference(counts, before.counts, reading.metric)
}

function changeOf({ reading, before }: Compared, interval: Interval | null, significant: boolean): Change {
  return {
    difference: reading.value! - before.reading.value!,
    interval,
    verdict: significant ? verdictOf(reading.metric, interval) : 'TOO_CLOSE',
    value: before.reading.value!,
    n: before.reading.n,
  }
}

function verdictOf(metric: Metric, interval: Interval | null): Verdict {
  if (!interval || (interval.low <= 0 && interval.high >= 0))
    return 'TOO_CLOSE'
  const rose = interval.low > 0
  return rose === (metric.direction === 'HIGHER_BETTER') ? 'BETTER' : 'WORSE'
}
