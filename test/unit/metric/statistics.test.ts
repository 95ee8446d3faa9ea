import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from '../../../api/src/modules/metric/statistics/benjamini-hochberg.ts'
import { meanInterval, momentsOf, welch } from '../../../api/src/modules/metric/statistics/means.ts'
import { netPromoterChange, netPromoterInterval, netPromoterScore } from '../../../api/src/modules/metric/statistics/net-promoter.ts'
import { newcombe } from '../../../api/src/modules/metric/statistics/newcombe.ts'
import { normalTwoSided } from '../../../api/src/modules/metric/statistics/normal.ts'
import { sharesTwoSided } from '../../../api/src/modules/metric/statistics/shares.ts'
import { studentTwoSided, t95 } from '../../../api/src/modules/metric/statistics/student.ts'
import { wilson } from '../../../api/src/modules/metric/statistics/wilson.ts'

describe('the interval of a share', () => {
  it.each([
    [8, 10, 0.4902, 0.9433],
    [80, 100, 0.7112, 0.8666],
    [800, 1000, 0.7741, 0.8236],
    [0, 5, 0, 0.4345],
    [5, 5, 0.5655, 1],
    [30, 30, 0.8865, 1],
  ])('a share of %i in %i has the Wilson interval %f–%f', (hits, n, low, high) => {
    expect(wilson(hits, n).low).toBeCloseTo(low, 4)
    expect(wilson(hits, n).high).toBeCloseTo(high, 4)
  })

  it('lies inside 0..1 and holds the share, whatever the sample', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const hits = Math.round(n * part)
      const { low, high } = wilson(hits, n)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(hits / n)
      expect(high).toBeGreaterThanOrEqual(hits / n)
    }))
  })
})

describe('the difference of two shares', () => {
  it.each([
    [{ hits: 56, n: 70 }, { hits: 48, n: 80 }, 0.0524, 0.3339],
    [{ hits: 84, n: 100 }, { hits: 78, n: 100 }, -0.0495, 0.1682],
  ])('of %o and %o has the Newcombe interval %f..%f', (first, second, low, high) => {
    expect(newcombe(first, second).low).toBeCloseTo(low, 4)
    expect(newcombe(first, second).high).toBeCloseTo(high, 4)
  })

  it('is no difference at all where both are all hits', () => {
    expect(sharesTwoSided({ hits: 5, n: 5 }, { hits: 9, n: 9 })).toBe(1)
  })
})

describe('the net promoter score', () => {
  const sample = (promoters: number, passives: number, detractors: number) => ({ n: promoters + passives + detractors, promoters, detractors })

  it.each([
    [50, 30, 20, 30, 15.31],
    [45, 30, 25, 20, 15.92],
    [60, 25, 15, 45, 14.50],
    [5, 3, 2, 30, 48.41],
  ])('of %i promoters, %i passives and %i detractors is %f ± %f', (promoters, passives, detractors, value, margin) => {
    const people = sample(promoters, passives, detractors)
    expect(netPromoterScore(people)).toBeCloseTo(value, 9)
    expect(netPromoterInterval(people).high - value).toBeCloseTo(margin, 2)
    expect(value - netPromoterInterval(people).low).toBeCloseTo(margin, 2)
  })

  it('changed from 50/30/20 to 60/25/15 with z = 1.394, too close to call', () => {
    const { z, interval, p } = netPromoterChange(sample(60, 25, 15), sample(50, 30, 20))
    expect(z).toBeCloseTo(1.394, 3)
    expect(p).toBeCloseTo(0.16325, 5)
    expect(interval.low).toBeLessThan(0)
    expect(interval.high).toBeGreaterThan(0)
  })

  it('keeps its interval inside ±100', () => {
    expect(netPromoterInterval(sample(99, 0, 1)).high).toBeLessThanOrEqual(100)
    expect(netPromoterInterval(sample(2, 0, 1)).high).toBe(100)
  })
})

describe('the mean', () => {
  const counts = (...perPoint: number[]) => momentsOf(new Map(perPoint.map((count, index) => [index + 1, count])))!

  it.each([
    [[1, 1, 1, 1, 1], 3, 1.0368, 4.9632],
    [[5, 10, 20, 40, 25], 3.7, 3.4806, 3.9194],
    [[10, 20, 30, 25, 15], 3.15, 2.9117, 3.3883],
  ])('of answers counted %j is %f with Student\'s interval %f–%f', (perPoint, mean, low, high) => {
    const moments = counts(...perPoint)
    expect(moments.mean).toBeCloseTo(mean, 9)
    expect(meanInterval(moments).low).toBeCloseTo(low, 4)
    expect(meanInterval(moments).high).toBeCloseTo(high, 4)
  })

  it('differs by 0.55 with Welch\'s interval 0.2281..0.8719', () => {
    const { interval, p } = welch(counts(5, 10, 20, 40, 25), counts(10, 20, 30, 25, 15))
    expect(interval.low).toBeCloseTo(0.2281, 4)
    expect(interval.high).toBeCloseTo(0.8719, 4)
    expect(p).toBeLessThan(0.05)
  })

  it('of a single answer has no spread', () => {
    expect(momentsOf(new Map([[4, 1]]))).toBeNull()
  })
})

describe('the distributions behind the intervals', () => {
  // Quantiles to 9 decimals as SciPy 1.17 computes them.
  it.each([
    [1, 12.706204736],
    [1.5, 6.016663104],
    [4, 2.776445105],
    [29, 2.045229642],
    [99, 1.984216952],
    [12345.6, 1.960156158],
    [2_000_000, 1.959965171],
    [1e9, 1.959963987],
  ])('Student\'s t with %f degrees of freedom reaches %f standard errors', (df, quantile) => {
    expect(t95(df)).toBeCloseTo(quantile, 8)
  })

  it.each([
    [2.5, 7, 0.040992222],
    [0.3, 50, 0.765420880],
    [-4, 3.3, 0.023412152],
  ])('a t of %f with %f degrees of freedom or a larger one has the probability %f', (t, df, p) => {
    expect(studentTwoSided(t, df)).toBeCloseTo(p, 8)
  })

  it.each([[0, 1], [1, 0.317310508], [1.959963984540054, 0.05], [-3, 0.002699796], [7, 2.5596e-12]])(
    'a normal value further from 0 than %f has the probability %f',
    (z, p) => expect(normalTwoSided(z)).toBeCloseTo(p, 9),
  )
})

describe('many tests at once', () => {
  it('are judged by the largest p still under its own share of the rate', () => {
    const ps = [0.9, 0.001, 0.03, 0.06, 0.5, 0.045]
    // In rising order against 0.10·k/6: 0.001 0.03 0.045 0.06 0.5 0.9 under 0.017 0.033 0.05 0.067 0.083 0.1
    expect(benjaminiHochberg(ps)).toEqual([false, true, true, true, false, true])
  })

  it('call nothing significant where nothing is', () => {
    expect(benjaminiHochberg([0.2, 0.5, 0.9])).toEqual([false, false, false])
    expect(benjaminiHochberg([])).toEqual([])
  })
})
