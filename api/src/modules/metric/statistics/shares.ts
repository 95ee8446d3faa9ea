import { normalTwoSided } from './normal.ts'

/** A share as whole counts: `hits` of `n`. */
export interface Share {
  hits: number
  n: number
}

/** Probability of shares this far apart, or further, if both were the same: the z-test with the pooled share. */
export function sharesTwoSided(first: Share, second: Share): number {
  const pooled = (first.hits + second.hits) / (first.n + second.n)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n))
  // Both all hits or both none: no difference at all.
  return error === 0 ? 1 : normalTwoSided((first.hits / first.n - second.hits / second.n) / error)
}
