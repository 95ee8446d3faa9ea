import type { Interval } from './interval.ts'
import { studentTwoSided, t95 } from './student.ts'

/** What a mean's interval needs of a sample. */
export interface Moments {
  n: number
  mean: number
  /** Unbiased: divided by n − 1. */
  variance: number
}

/** Moments of values given as how often each point occurs. Null below two values, which have no spread. */
export function momentsOf(points: ReadonlyMap<number, number>): Moments | null {
  let n = 0
  let sum = 0
  for (const [point, count] of points) {
    n += count
    sum += point * count
  }
  if (n < 2)
    return null
  const mean = sum / n
  let squares = 0
  for (const [point, count] of points)
    squares += count * (point - mean) ** 2
  return { n, mean, variance: squares / (n - 1) }
}

/** Student's t interval of a mean. */
export function meanInterval({ n, mean, variance }: Moments): Interval {
  const reach = t95(n - 1) * Math.sqrt(variance / n)
  return { low: mean - reach, high: mean + reach }
}

/**
 * Difference of two means, first minus second, without assuming equal spread.
 * B. L. Welch, Biometrika 34 (1947), 28–35.
 */
export function welch(first: Moments, second: Moments): { interval: Interval, p: number } {
  const a = first.variance / first.n
  const b = second.variance / second.n
  const difference = first.mean - second.mean
  const error = Math.sqrt(a + b)
  if (error === 0)
    return { interval: { low: difference, high: difference }, p: difference === 0 ? 1 : 0 }
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1))
  const reach = t95(df) * error
  return {
    interval: { low: difference - reach, high: difference + reach },
    p: studentTwoSided(difference / error, df),
  }
}
