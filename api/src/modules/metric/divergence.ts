import type { Divergence, MetricFamily } from '@masir/schema'
import type { Reading } from './reading.ts'
import { isBelowTarget } from './scoring.ts'

/** Satisfaction is on target while effort is not: the warning that satisfaction alone would hide. */
export function divergenceOf(readings: readonly Reading[]): Divergence | null {
  const satisfaction = scoresOf(readings, 'SATISFACTION')
  const effort = scoresOf(readings, 'EFFORT')
  const satisfied = satisfaction.length > 0 && !satisfaction.some(isBelowTarget)
  return satisfied && effort.some(isBelowTarget) ? 'SATISFIED_BUT_HARD_WORK' : null
}

function scoresOf(readings: readonly Reading[], family: MetricFamily): number[] {
  return readings.flatMap(({ metric, score }) => metric.family === family && score !== null ? [score] : [])
}
