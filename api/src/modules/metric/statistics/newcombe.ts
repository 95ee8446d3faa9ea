import type { Interval } from './interval.ts'
import { wilson } from './wilson.ts'

/**
 * Interval of the difference of two shares, first minus second, built from both Wilson intervals.
 * R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.
 */
export function newcombe(first: { hits: number, n: number }, second: { hits: number, n: number }): Interval {
  const p1 = first.hits / first.n
  const p2 = second.hits / second.n
  const w1 = wilson(first.hits, first.n)
  const w2 = wilson(second.hits, second.n)
  return {
    low: p1 - p2 - Math.hypot(p1 - w1.low, w2.high - p2),
    high: p1 - p2 + Math.hypot(w1.high - p1, p2 - w2.low),
  }
}
