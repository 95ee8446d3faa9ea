import { describe, expect, it } from 'vitest'
import { answersNeeded } from '../../../api/src/modules/metric/answers-needed.ts'
import { readingOf } from '../../../api/src/modules/metric/reading.ts'
import { answersAfter, answersPerSample, errorOfMeans, errorOfShares } from '../../../api/src/modules/metric/statistics/sample-size.ts'
import { metric, owner, perPoint } from './samples.ts'

// Vectors from an independent computation of the formulas with the quantiles of scipy.stats.norm.
describe('how many answers tell a difference', () => {
  it.each([
    [0.60, 0.70, 356],
    [0.50, 0.60, 388],
    [0.10, 0.15, 686],
    [0.05, 0.10, 435],
  ])('of shares %f and %f is told by %i in each of two samples', (before, after, n) => {
    expect(answersPerSample(after - before, errorOfShares(before, after))).toBe(n)
  })

  it.each([
    [1, 0.5, 63],
    [1.44, 0.3, 252],
    [6100, 10, 958],
  ])('of means with variance %f, %f apart, is told by %i in each of two samples', (variance, difference, n) => {
    expect(answersPerSample(difference, errorOfMeans(variance))).toBe(n)
  })

  it.each([
    [0.60, 0.70, 1000, 221],
    [0.60, 0.70, 250, 593],
    [0.56, 0.80, 40, 93],
    [0.77, 0.82, 2500, 659],
  ])('from %f to %f needs fewer after where there were many before: with %i before, %i after', (before, after, n, needed) => {
    expect(answersAfter(after - before, errorOfShares(before, after), n)).toBe(needed)
  })

  it('cannot be told by any number after where there were too few before, nor where there is none', () => {
    expect(answersAfter(10, errorOfMeans(6100), 800)).toBe(1193)
    expect(answersAfter(10, errorOfMeans(6100), 400)).toBeNull()
    expect(answersPerSample(0, errorOfMeans(1))).toBeNull()
  })
})

describe('the answers that are still needed', () => {
  const satisfaction = metric('CSAT_5')
  /** n answers of which this many are satisfied. */
  const counts = (n: number, hits: number) => perPoint(satisfaction, n - hits, 0, 0, 0, hits)
  const reading = (n: number, hits: number, verdict: 'BETTER' | 'TOO_CLOSE' = 'TOO_CLOSE') =>
    ({ ...readingOf(satisfaction, counts(n, hits), owner), touchpointKey: 'x', asks: null, weight: 1, comparison: 'OK' as const, change: { difference: 0, interval: null, verdict, value: 0.6, n: 1000 } })

  it('are what the expected value needs, less those there are', () => {
    expect(answersNeeded(reading(100, 65), counts(1000, 600), 0.7)).toEqual({ aim: 0.7, count: 121 })
    expect(answersNeeded(reading(500, 310), counts(1000, 600), 0.7)).toEqual({ aim: 0.7, count: 0 })
  })

  it('are counted for a change as wide as a band where no value is expected', () => {
    const needed = answersNeeded(reading(100, 65), counts(1000, 650), null)!
    expect(needed.aim).toBeCloseTo(0.65 + 0.2 * 2 / 7, 12)
    expect(needed.count).toBeGreaterThan(0)
  })

  it('are none of our business where the change is told or nothing was there before', () => {
    expect(answersNeeded(reading(500, 400, 'BETTER'), counts(1000, 600), 0.7)).toBeNull()
    expect(answersNeeded(reading(500, 400), counts(0, 0), 0.7)).toBeNull()
    expect(answersNeeded(reading(500, 490), counts(1000, 980), null)).toBeNull()
  })

  it('cannot be said of means that were typed in, whose spread nobody knows', () => {
    const effort = metric('CES_10')
    const typedIn = { ...perPoint(effort), means: { sum: 450, of: 100 }, byHand: 100 }
    const now = { ...readingOf(effort, typedIn, owner), touchpointKey: 'x', asks: null, weight: 1, comparison: 'OK' as const, change: null }
    expect(answersNeeded(now, typedIn, 3)).toBeNull()
  })
})
