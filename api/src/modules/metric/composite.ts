import type { SampleState } from '@masir/schema'
import type { Metric } from './metric.ts'
import { band } from './scoring.ts'

/** Below this share of the weight a composite says more about what is missing than about what is there. */
const enoughWeight = 0.6

/** One metric's part in a composite: its weight, and its score where there is one. */
export interface WeightedScore {
  metric: Metric
  state: SampleState
  score: number | null
  weight: number
}

/** The weighted mean of scores, with what drags it down. Raw values of different metrics are never averaged. */
export interface Composite {
  score: number
  band: number
  weakest: Metric
  /** Share of the weight that has a score, 0.6..1. */
  coverage: number
  /** INDICATIVE where one of the scores is: a mean is no firmer than what it is made of. */
  state: 'OK' | 'INDICATIVE'
  /** Every metric with a target, also those that have no score. */
  parts: readonly WeightedScore[]
}

/** Null when less than 60 % of the weight has a score. Metrics without a target have no weight here. */
export function compositeOf(parts: readonly WeightedScore[]): Composite | null {
  const aimed = parts.filter(part => part.metric.anchors !== null)
  const scored = aimed.filter(hasScore)
  const coverage = weightOf(scored) / weightOf(aimed)
  if (scored.length === 0 || coverage < enoughWeight)
    return null
  const score = scored.reduce((sum, part) => sum + part.score * part.weight, 0) / weightOf(scored)
  const weakest = scored.reduce((worst, part) => part.score < worst.score ? part : worst)
  const state = scored.some(part => part.state === 'INDICATIVE') ? 'INDICATIVE' : 'OK'
  return { score, band: band(score), weakest: weakest.metric, coverage, state, parts: aimed }
}

function hasScore(part: WeightedScore): part is WeightedScore & { score: number } {
  return part.score !== null
}

function weightOf(parts: readonly WeightedScore[]): number {
  return parts.reduce((sum, part) => sum + part.weight, 0)
}
