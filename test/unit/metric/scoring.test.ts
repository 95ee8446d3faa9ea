import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { band, certaintyOf, score, scoreOf } from '../../../api/src/modules/metric/scoring.ts'
import { metric } from './samples.ts'

const rising = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 })
  .map(values => [...values].sort((a, b) => a - b))
  .map(([critical, target, stretch]) => ({ critical: critical!, target: target!, stretch: stretch! }))
const falling = rising.map(({ critical, target, stretch }) => ({ critical: stretch, target, stretch: critical }))
const value = fc.double({ min: -1500, max: 1500, noNaN: true })

describe('the score against a target', () => {
  it('is 0 on target, 1 at the stretch and −1 at critical, in both directions', () => {
    fc.assert(fc.property(fc.oneof(rising, falling), (anchors) => {
      expect(score(anchors.target, anchors)).toBe(0)
      expect(score(anchors.stretch, anchors)).toBe(1)
      expect(score(anchors.critical, anchors)).toBe(-1)
    }))
  })

  it('never leaves −1..1 and never falls when a value gets better', () => {
    fc.assert(fc.property(rising, value, value, (anchors, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      expect(score(low, anchors)).toBeLessThanOrEqual(score(high, anchors))
      expect(Math.abs(score(low, anchors))).toBeLessThanOrEqual(1)
    }))
    fc.assert(fc.property(falling, value, value, (anchors, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      expect(score(low, anchors)).toBeGreaterThanOrEqual(score(high, anchors))
    }))
  })

  it('has no jump at the target', () => {
    fc.assert(fc.property(fc.oneof(rising, falling), (anchors) => {
      expect(score(anchors.target - 1e-9, anchors)).toBeCloseTo(0, 6)
      expect(score(anchors.target + 1e-9, anchors)).toBeCloseTo(0, 6)
    }))
  })

  it('is worse than target for an effort of 4.5 of 10, half the way to critical', () => {
    expect(scoreOf(metric('CES_10'), 4.5)).toBeCloseTo(-0.5, 12)
  })

  it('compares times by their logarithm', () => {
    const phone = { ...metric('CES_10'), family: 'SPEED' as const, anchors: { critical: 120, target: 40, stretch: 15 } }
    expect(scoreOf(phone, Math.sqrt(120 * 40))).toBeCloseTo(-0.5, 12)
    expect(scoreOf(phone, 0)).toBe(1)
  })

  it('does not exist without a target', () => {
    expect(scoreOf({ ...metric('CSAT_5'), anchors: null }, 0.8)).toBeNull()
  })
})

describe('a band', () => {
  it.each([[-1, -3], [-0.72, -3], [-0.7, -2], [-0.3, -1], [0, 0], [0.2, 1], [0.7, 2], [0.72, 3], [1, 3]])(
    'of the score %f is %i',
    (score, expected) => expect(band(score)).toBe(expected),
  )
})

describe('certainty', () => {
  const satisfaction = metric('CSAT_5')

  it('is missing when the interval straddles the target', () => {
    expect(certaintyOf(satisfaction, { low: 0.75, high: 0.85 })).toBe('UNCERTAIN')
  })

  it('is there when the interval lies on one side, also where lower is better', () => {
    expect(certaintyOf(satisfaction, { low: 0.7, high: 0.79 })).toBe('SOLID')
    expect(certaintyOf(metric('CES_10'), { low: 1.2, high: 2.9 })).toBe('SOLID')
    expect(certaintyOf(metric('CES_10'), { low: 2.9, high: 3.1 })).toBe('UNCERTAIN')
  })

  it('cannot be told without an interval', () => {
    expect(certaintyOf(satisfaction, null)).toBeNull()
  })
})
