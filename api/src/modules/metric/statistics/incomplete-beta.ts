const tiny = 1e-300
const precision = 1e-15
/** Terms of the continued fraction; convergence needs about √max(a, b) of them. */
const mostTerms = 2000

/**
 * The regularized incomplete beta function I_x(a, b), by its continued fraction
 * (NIST DLMF 8.17.22) evaluated with Lentz's method.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1)
    return x <= 0 ? 0 : 1
  // The fraction converges quickly only below the mean; above it, the other tail is computed.
  if (x > (a + 1) / (a + b + 2))
    return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a
  return front * continuedFraction(x, a, b)
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - (a + b) * x / (a + 1))
  let value = d
  for (let m = 1; m <= mostTerms; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    let step = 1
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d)
      c = awayFromZero(1 + term / c)
      step = c * d
      value *= step
    }
    if (Math.abs(step - 1) < precision)
      break
  }
  return value
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** Coefficients for g = 7, n = 9: about 15 digits (C. Lanczos, SIAM J. Numer. Anal. 1 (1964), 86–96; P. Godfrey 2001). */
const lanczos = [
  0.99999999999980993,
  676.5203681218851,
  -1259.1392167224028,
  771.32342877765313,
  -176.61502916214059,
  12.507343278686905,
  -0.13857109526572012,
  9.9843695780195716e-6,
  1.5056327351493116e-7,
]

/** ln Γ(x) for x ≥ 0.5. */
function logGamma(x: number): number {
  const z = x - 1
  const sum = lanczos.reduce((total, coefficient, index) => index === 0 ? coefficient : total + coefficient / (z + index), 0)
  const t = z + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}
