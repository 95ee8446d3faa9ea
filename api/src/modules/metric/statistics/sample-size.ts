import { z95 } from './interval.ts'

/** The 80 % point of the normal distribution: of four real differences as large as planned for, one more than three are told. */
const z80 = 0.8416212335729143

/** No survey asks more people than this. */
const most = 100_000_000

/**
 * The standard error of a difference of two samples: as the test sees it, where both are taken for the same,
 * and as it is, where they differ as planned.
 */
export type ErrorOfDifference = (before: number, after: number) => { same: number, different: number }

/**
 * Two shares. J. L. Fleiss, Statistical Methods for Rates and Proportions (3rd ed. 2003), formulas 4.14 and 4.17 without
 * the correction for continuity, since the test of the change has none either.
 */
export function errorOfShares(before: number, after: number): ErrorOfDifference {
  return (n1, n2) => {
    const pooled = (n1 * before + n2 * after) / (n1 + n2)
    return {
      same: Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2)),
      different: Math.sqrt(before * (1 - before) / n1 + after * (1 - after) / n2),
    }
  }
}

/**
 * Two means of equal spread, by the normal approximation: per group 2 σ² (z₁₋α⁄₂ + z₁₋β)² / δ².
 * S.-C. Chow, J. Shao, H. Wang, Sample Size Calculations in Clinical Research (2nd ed. 2008), section 3.2.
 * The net promoter score is such a mean, of answers worth 100, 0 or −100.
 */
export function errorOfMeans(variance: number): ErrorOfDifference {
  return (n1, n2) => {
    const error = Math.sqrt(variance * (1 / n1 + 1 / n2))
    return { same: error, different: error }
  }
}

/** Answers in each of two equal samples that tell a difference at α = 5 %, two-sided, with 80 % power. Null for no difference. */
export function answersPerSample(difference: number, error: ErrorOfDifference): number | null {
  return fewest(n => tells(difference, error(n, n)))
}

/** Answers after that tell it from the answers there were before. Null where no number of them would. */
export function answersAfter(difference: number, error: ErrorOfDifference, before: number): number | null {
  return fewest(n => tells(difference, error(before, n)))
}

function tells(difference: number, { same, different }: { same: number, different: number }): boolean {
  return difference !== 0 && z95 * same + z80 * different <= Math.abs(difference)
}

/** The smallest number from which on it is enough: doubled until it is, then narrowed down. */
function fewest(isEnough: (n: number) => boolean): number | null {
  let high = 1
  while (!isEnough(high)) {
    high *= 2
    if (high > most)
      return null
  }
  let low = Math.floor(high / 2)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isEnough(middle))
      high = middle
    else
      low = middle
  }
  return high
}
