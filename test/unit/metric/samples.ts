import type { Counts } from '../../../api/src/modules/metric/counts.ts'
import type { Metric } from '../../../api/src/modules/metric/metric.ts'
import * as fc from 'fast-check'
import { builtIns } from '../../../api/src/modules/metric/built-ins.ts'
import { noCounts } from '../../../api/src/modules/metric/counts.ts'

export function metric(key: string): Metric {
  return builtIns.find(definition => definition.key === key)!
}

/** Shows everything: the rules for an owner. */
export const owner = { indicativeBelow: 30, suppressBelow: 5, withholds: false }
export const viewer = { ...owner, withholds: true }

const few = fc.nat({ max: 500 })

/** Counts of every form together; sums are whole so that adding them is exact. */
export const anyCounts: fc.Arbitrary<Counts> = fc.record({
  points: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 500 })), { selector: ([point]) => point }).map(pairs => new Map(pairs)),
  box: fc.tuple(few, few).map(([hits, others]) => ({ hits, of: hits + others })),
  means: fc.record({ sum: few, of: few }),
  absent: fc.record({ NOT_APPLICABLE: few, NO_ANSWER: few }),
  byHand: few,
  lastDay: fc.option(fc.integer({ min: 10, max: 31 }).map(day => `2017-05-${day}`)),
})

/** Counts with this many on each point, from the scale's first. */
export function perPoint(definition: Metric, ...counts: number[]): Counts {
  const points = new Map(counts.flatMap((count, index) => count > 0 ? [[definition.scaleMin + index, count] as const] : []))
  return { ...noCounts, points, lastDay: '2017-05-31' }
}
