import { describe, expect, it } from 'vitest'
import { needGap } from '../../../web/src/features/journeys/panel/need-gap.ts'
import { pointRole } from '../../../web/src/features/journeys/panel/point-role.ts'
import { readingsOf, sameReading } from '../../../web/src/features/journeys/panel/readings-of.ts'

describe('the gap of a need', () => {
  const share = { anchors: { critical: 0.6, target: 0.8, stretch: 0.92 }, direction: 'HIGHER_BETTER' } as const
  const effort = { anchors: { critical: 6, target: 3, stretch: 1.5 }, direction: 'LOWER_BETTER' } as const

  it('is what is missing to the target, whichever way is better', () => {
    expect(needGap({ value: 0.7, metric: share })).toBeCloseTo(0.1)
    expect(needGap({ value: 4, metric: effort })).toBe(1)
  })

  it('is not positive on target or beyond', () => {
    expect(needGap({ value: 0.8, metric: share })).toBe(0)
    expect(needGap({ value: 2, metric: effort })).toBe(-1)
  })

  it('is nothing without a value or a target', () => {
    expect(needGap({ value: null, metric: share })).toBeNull()
    expect(needGap({ value: 0.7, metric: { ...share, anchors: null } })).toBeNull()
    expect(needGap(undefined)).toBeNull()
  })
})

describe('a point of a scale', () => {
  it('is counted inside the box of a share', () => {
    const csat = { aggregation: 'SHARE', boxFrom: 4, boxTo: 5 } as const
    expect([3, 4, 5].map(point => pointRole(csat, point))).toEqual([null, 'counted', 'counted'])
  })

  it('is of a promoter from 9, of a detractor to 6', () => {
    const nps = { aggregation: 'NPS', boxFrom: null, boxTo: null } as const
    expect([6, 7, 8, 9].map(point => pointRole(nps, point))).toEqual(['detractor', 'passive', 'passive', 'promoter'])
  })
})

describe('readings', () => {
  const csat = { metric: { id: 'csat' }, asks: 'signs' }
  const nps: { metric: { id: string }, asks: string | null } = { metric: { id: 'nps' }, asks: null }
  const overlay = { touchpoints: [{ touchpoint: { key: 'desk' }, readings: [csat as typeof nps] }], outcomes: [nps] }

  it('are the outcomes of the journey at the empty key', () => {
    expect(readingsOf(overlay, '')).toBe(overlay.outcomes)
    expect(readingsOf(overlay, 'desk')).toEqual([csat])
    expect(readingsOf(overlay, 'gone')).toEqual([])
  })

  it('are the same only when the same is asked', () => {
    expect(sameReading([csat], { metric: { id: 'csat' }, asks: 'signs' })).toBe(csat)
    expect(sameReading([csat], { metric: { id: 'csat' }, asks: null })).toBeUndefined()
  })
})
