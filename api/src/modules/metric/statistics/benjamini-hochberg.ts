/** Of the changes called real at once, at most one in ten is expected to be chance. */
export const falseDiscoveryRate = 0.10

/**
 * Which of several tests made at once are still significant, by position.
 * Y. Benjamini, Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289–300.
 */
export function benjaminiHochberg(ps: readonly number[], q = falseDiscoveryRate): boolean[] {
  const rising = [...ps].sort((a, b) => a - b)
  const last = rising.findLastIndex((p, index) => p <= (index + 1) / rising.length * q)
  const threshold = last < 0 ? -1 : rising[last]!
  return ps.map(p => p <= threshold)
}
