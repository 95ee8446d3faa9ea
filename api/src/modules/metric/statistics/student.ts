import { incompleteBeta } from './incomplete-beta.ts'
import { z95 } from './interval.ts'
import { normalTwoSided } from './normal.ts'

/** From here on Student's t and the normal distribution agree to 7 digits, and the beta function loses more than that. */
const nearlyNormal = 1e7

/** Probability that Student's t with df degrees of freedom lies further from 0 than t, on either side (NIST DLMF 8.17.1). */
export function studentTwoSided(t: number, df: number): number {
  return df > nearlyNormal ? normalTwoSided(t) : incompleteBeta(df / (df + t * t), df / 2, 0.5)
}

/**
 * The 0.975 quantile of Student's t: how many standard errors a 95 % interval reaches.
 * Found by halving, which cannot fail, because the probability falls steadily.
 */
export function t95(df: number): number {
  let low = z95
  let high = 2 * z95
  while (studentTwoSided(high, df) > 0.05)
    high *= 2
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2
    if (studentTwoSided(middle, df) > 0.05)
      low = middle
    else
      high = middle
  }
  return (low + high) / 2
}
