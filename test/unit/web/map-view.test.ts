import type { MapView } from '../../../web/src/features/journeys/map/useMapView.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lenses, modes, readView, writeView } from '../../../web/src/features/journeys/map/useMapView.ts'
import { toggled } from '../../../web/src/features/journeys/toolbar/segments.ts'

const window = fc.constant({ from: '2017-01-01', to: '2018-01-01' })
const views: fc.Arbitrary<MapView> = fc.record({
  mode: fc.option(fc.constantFrom(...modes), { nil: undefined }),
  lens: fc.constantFrom(...lenses),
  window: fc.option(window, { nil: undefined }),
  comparison: fc.oneof(fc.constantFrom('before' as const, 'year' as const, 'none' as const), window),
  segment: fc.array(fc.record({
    dimension: fc.string({ minLength: 1 }),
    values: fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
  }), { maxLength: 3 }),
  touchpoint: fc.option(fc.string(), { nil: undefined }),
  isTable: fc.boolean(),
})

describe('the way a map is looked at, in the address', () => {
  it('survives a reload whole, whatever characters it is made of', () => {
    fc.assert(fc.property(views, (view) => {
      expect(readView(writeView(view))).toEqual(view)
    }))
  })

  it('is empty for a map as it opens', () => {
    expect(writeView(readView({}))).toEqual({})
  })

  it('falls back to how a map opens where an address makes no sense', () => {
    const view = readView({ mode: 'fly', lens: 'rose', window: '2018-01-01..2017-01-01', segment: ['gender', '%E0%A4%A:1'], compare: 'x' })
    expect(view).toMatchObject({ mode: undefined, lens: 'both', window: undefined, comparison: 'before' })
    expect(view.segment).toEqual([{ dimension: '%E0%A4%A', values: ['1'] }])
  })
})

describe('segment filters', () => {
  it('hold alternatives of one dimension together and forget a dimension without values', () => {
    const one = toggled([], 'gender', '1')
    const two = toggled(one, 'gender', '2')
    expect(two).toEqual([{ dimension: 'gender', values: ['1', '2'] }])
    expect(toggled(toggled(two, 'gender', '1'), 'gender', '2')).toEqual([])
    expect(toggled(one, 'purpose', '1')).toHaveLength(2)
  })
})
