import type { Divergence, MetricFamily } from '@masir/schema'
import type { Reading } from './reading.ts'

/** Satisfaction is on target while effort is not: the warning that satisfaction alone would hide. */
export function divergenceOf(readings: readonly Reading[]): Divergence | null {
  const satisfaction = scoresOf(readings, 'SATISFACTION')
  const effort = scoresOf(readings, 'EFFORT')
  const satisfied = satisfaction.length > 0 && satisfaction.every(score => score >= 0)
  return satisfied && effort.some(score => score < 0) ? 'SATISFIED_BUT_HARD_WORK' : null
}

function scoresOf(readings: readonly Reading[], family: MetricFamily): number[] {
  return readings.flatMap(({ metric, score }) => metric.family === family && score !== null ? [score] : [])
}
