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
}

export function trendOf(metric: Metric, starts: Day[], buckets: readonly (Counts | undefined)[], rules: SampleRules): Trend {
  const counts = starts.map((_, index) => buckets[index] ?? noCounts)
  const n = counts.map(answersIn)
  return {
    starts,
    n,
    value: counts.map((bucket, index) => isShown(sampleState(n[index]!, rules)) ? aggregationRules[metric.aggregation].value(bucket, metric) : null),
  }
}
