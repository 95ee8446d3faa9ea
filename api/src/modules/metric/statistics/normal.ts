/**
 * Probability that a standard normal value lies further from 0 than z, on either side.
 * The error function by its series of positive terms (NIST DLMF 7.6.2), exact to about 1e-15.
 */
export function normalTwoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  // Past this the probability is below 1e-16 and the series would only add rounding.
  if (x > 6)
    return 0
  let term = x
  let sum = x
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= 2 * x * x / (2 * n + 1)
    sum += term
  }
  return Math.max(0, 1 - 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum)
}
