import type { AbsenceReason, Certainty, SampleState } from '@masir/schema'
import type { Counts } from './counts.ts'
import type { Metric } from './metric.ts'
import type { SampleRules } from './sample-state.ts'
import type { Interval } from './statistics/interval.ts'
import { aggregationRules, meanOf } from './aggregation.ts'
import { answersIn, askedIn } from './counts.ts'
import { pointsOf } from './metric.ts'
import { isShown, sampleState } from './sample-state.ts'
import { band, certaintyOf, scoreOf } from './scoring.ts'

/** From = to for a point of a rating scale. */
export interface Bin {
  from: number
  to: number
  count: number
}

/** A metric's value now, and all that must be printed beside it. */
export interface Reading {
  metric: Metric
  state: SampleState
  n: number
  asked: number | null
  value: number | null
  interval: Interval | null
  mean: number | null
  score: number | null
  band: number | null
  certainty: Certainty | null
  distribution: Bin[]
  lastAnswerOn: string | null
  enteredByHand: boolean
  /** How many of the n answers somebody typed in. */
  byHand: number
  leftOut: { reason: AbsenceReason, count: number }[]
}

/** The reading of a metric from its counts, for a viewer under these rules. */
export function readingOf(metric: Metric, counts: Counts, rules: SampleRules): Reading {
  const n = answersIn(counts)
  const state = sampleState(n, rules)
  return {
    metric,
    state,
    n,
    asked: askedIn(counts),
    lastAnswerOn: counts.lastDay,
    enteredByHand: counts.byHand > 0,
    byHand: counts.byHand,
    leftOut: leftOutOf(counts),
    ...(isShown(state) ? numbersOf(metric, counts) : withheld),
    distribution: state === 'SUPPRESSED' ? [] : distributionOf(metric, counts),
  }
}

const withheld = { value: null, interval: null, mean: null, score: null, band: null, certainty: null }

function numbersOf(metric: Metric, counts: Counts) {
  const rule = aggregationRules[metric.aggregation]
  const value = rule.value(counts, metric)
  const interval = rule.interval(counts, metric)
  const score = scoreOf(metric, value)
  return {
    value,
    interval,
    mean: meanOf(counts),
    score,
    band: score === null ? null : band(score),
    certainty: certaintyOf(metric, interval),
  }
}

/** A bin for every point of the scale, empty ones too. */
function distributionOf(metric: Metric, counts: Counts): Bin[] {
  return pointsOf(metric).map(point => ({ from: point, to: point, count: counts.points.get(point) ?? 0 }))
}

function leftOutOf({ absent }: Counts): Reading['leftOut'] {
  const reasons: AbsenceReason[] = ['NOT_APPLICABLE', 'NO_ANSWER']
  return reasons.filter(reason => absent[reason] > 0).map(reason => ({ reason, count: absent[reason] }))
}
