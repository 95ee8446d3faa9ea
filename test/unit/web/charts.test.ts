import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changePlaces } from '../../../web/src/features/review/charts/change-rows.ts'
import { extentOf, ticksOf } from '../../../web/src/features/review/charts/extent.ts'
import { drawTrend, labelStride, nearest } from '../../../web/src/features/review/charts/trend-drawing.ts'

const share = { aggregation: 'SHARE', scaleMin: 1, scaleMax: 5 } as const
const nps = { aggregation: 'NPS', scaleMin: 0, scaleMax: 10 } as const

describe('a value axis', () => {
  it('holds all that is drawn and never leaves what the value can be', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, target) => {
      const { least, most } = extentOf([...values, target], share)
      const drawn = [...values.filter(value => value !== null), target]
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(least - 1e-9)
      expect(Math.max(...drawn)).toBeLessThanOrEqual(most + 1e-9)
      expect(least).toBeGreaterThanOrEqual(0)
      expect(most).toBeLessThanOrEqual(1)
    }))
  })

  it('is never so narrow that a wobble looks like a fall', () => {
    const { least, most } = extentOf([0.81, 0.82, 0.81], share)
    expect(most - least).toBeGreaterThanOrEqual(0.2 - 1e-9)
  })

  it('has a few labels, all inside and in whole steps', () => {
    fc.assert(fc.property(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: -100, max: 100, noNaN: true }), (one, other) => {
      const extent = extentOf([one, other], nps)
      const ticks = ticksOf(extent)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks.every(tick => tick >= extent.least && tick <= extent.most && Math.round(tick) % 10 === 0)).toBe(true)
    }))
  })
})

describe('the drawing of a trend', () => {
  const point = (value: number | null, n = 10) => ({ value, n, low: value === null ? null : value - 0.05, high: value === null ? null : value + 0.05 })
  const points = [point(0.7), point(0.8), point(null, 0), point(null, 3), point(0.75)]
  const plot = { width: 400, height: 160, labels: { start: 40, below: 24 } }
  const extent = { least: 0.6, most: 0.9, step: 0.05 }
  const ltr = drawTrend(points, extent, { ...plot, mirrored: false })
  const rtl = drawTrend(points, extent, { ...plot, mirrored: true })

  it('is the same seen in a mirror where one reads from right to left', () => {
    expect(rtl.dots.map(({ x, y }) => [400 - x, y])).toEqual(ltr.dots.map(({ x, y }) => [x, y]))
    expect(rtl.dots[0]!.x).toBeGreaterThan(rtl.dots.at(-1)!.x)
  })

  it('breaks where nobody answered instead of drawing through', () => {
    expect(ltr.lines).toHaveLength(2)
    expect(ltr.intervals).toHaveLength(2)
    expect(ltr.dots.map(({ index }) => index)).toEqual([0, 1, 4])
  })

  it('marks where there are too few answers, unlike where there are none', () => {
    expect(ltr.tooFew.map(({ index }) => index)).toEqual([3])
  })

  it('stands higher where the value is higher', () => {
    expect(ltr.up(0.8)).toBeLessThan(ltr.up(0.7))
  })

  it('finds the point under the pointer in either direction', () => {
    for (const drawing of [ltr, rtl])
      expect(points.map((_, index) => nearest(points.length, drawing.across(index) + 3, drawing.across))).toEqual([0, 1, 2, 3, 4])
  })

  it('labels only as many points as there is room for', () => {
    expect(labelStride(12, 340, 84)).toBe(3)
    expect(labelStride(3, 340, 84)).toBe(1)
  })
})

describe('a change', () => {
  const row = (metric: typeof share | typeof nps, before: number, value: number) => ({ value, interval: null, metric: { ...metric, anchors: null }, change: { value: before, verdict: 'BETTER' as const } })

  it('is as long as any other of the same size, whatever else is drawn', () => {
    const [one, other, points] = changePlaces([row(share, 0.5, 0.6), row(share, 0.8, 0.9), row(nps, 10, 40)])
    expect(one!.now - one!.before).toBeCloseTo(other!.now - other!.before)
    expect(points!.now).toBeGreaterThan(points!.before)
  })

  it('is not drawn where there is nothing to compare with', () => {
    expect(changePlaces([{ ...row(share, 0.5, 0.6), change: null }])).toEqual([null])
  })
})
