import type { Interval } from './interval.ts'
import { z95 } from './interval.ts'

/**
 * Wilson's score interval of a share of hits in n, inside 0..1 even at 0 of n and n of n.
 * E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilson(hits: number, n: number): Interval {
  const share = hits / n
  const z2 = z95 * z95
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n)
  const reach = (z95 / (1 + z2 / n)) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
  return {
    // Exact at both ends, where rounding would leave the share just outside its own interval.
    low: hits === 0 ? 0 : Math.max(0, centre - reach),
    high: hits === n ? 1 : Math.min(1, centre + reach),
  }
}
