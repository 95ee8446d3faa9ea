import type { Interval } from './interval.ts'
import { z95 } from './interval.ts'
import { normalTwoSided } from './normal.ts'

/** Of n answers on 0–10: promoters 9–10, detractors 0–6, the others passive. */
export interface NetPromoters {
  n: number
  promoters: number
  detractors: number
}

export function netPromotersOf(points: ReadonlyMap<number, number>): NetPromoters {
  const groups = { n: 0, promoters: 0, detractors: 0 }
  for (const [point, count] of points) {
    groups.n += count
    groups.promoters += point >= 9 ? count : 0
    groups.detractors += point <= 6 ? count : 0
  }
  return groups
}

/** 100 × (share of promoters − share of detractors), −100..100. */
export function netPromoterScore({ n, promoters, detractors }: NetPromoters): number {
  return 100 * (promoters - detractors) / n
}

/** Normal interval, kept inside ±100. */
export function netPromoterInterval(sample: NetPromoters): Interval {
  const value = netPromoterScore(sample)
  const reach = z95 * standardError(sample)
  return { low: Math.max(-100, value - reach), high: Math.min(100, value + reach) }
}

/** Change from the second to the first: z-test on the two variances. */
export function netPromoterChange(first: NetPromoters, second: NetPromoters): { interval: Interval, z: number, p: number } {
  const difference = netPromoterScore(first) - netPromoterScore(second)
  const error = Math.hypot(standardError(first), standardError(second))
  const z = difference === 0 ? 0 : difference / error
  return {
    interval: { low: difference - z95 * error, high: difference + z95 * error },
    z,
    p: normalTwoSided(z),
  }
}

/** Of one answer, in squared points of the score: 100² · (p + d − (p − d)²). */
export function netPromoterVariance({ n, promoters, detractors }: NetPromoters): number {
  const p = promoters / n
  const d = detractors / n
  return 100 ** 2 * Math.max(0, p + d - (p - d) ** 2)
}

function standardError(sample: NetPromoters): number {
  return Math.sqrt(netPromoterVariance(sample) / sample.n)
}
