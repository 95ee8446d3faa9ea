import type { Counts } from './counts.ts'
import type { Day } from './days.ts'
import type { Metric } from './metric.ts'
import type { SampleRules } from './sample-state.ts'
import { aggregationRules } from './aggregation.ts'
import { answersIn, noCounts } from './counts.ts'
import { isShown, sampleState } from './sample-state.ts'

/** How a value went, bucket by bucket: arrays of one length. */
export interface Trend {
  /** The first day of each bucket. */
  starts: Day[]
  n: number[]
  /** Null where there is no answer, or too few to be shown. */
  value: (number | null)[]
  /** The ends of each value's 95 % interval; null where there is no value, or its spread is unknown. */
  low: (number | null)[]
  high: (number | null)[]
}

export function trendOf(metric: Metric, starts: Day[], buckets: readonly (Counts | undefined)[], rules: SampleRules): Trend {
  const counts = starts.map((_, index) => buckets[index] ?? noCounts)
  const n = counts.map(answersIn)
  const shown = counts.map((bucket, index) => isShown(sampleState(n[index]!, rules)) ? bucket : null)
  const { value, interval } = aggregationRules[metric.aggregation]
  const intervals = shown.map(bucket => bucket && interval(bucket, metric))
  return {
    starts,
    n,
    value: shown.map(bucket => bucket && value(bucket, metric)),
    low: intervals.map(ends => ends && ends.low),
    high: intervals.map(ends => ends && ends.high),
  }
}
