import type { CardPlace } from '../../../web/src/features/journeys/canvas/layout.ts'
import { touchpointsOfStage } from '@masir/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../web/src/features/journeys/canvas/layout.ts'
import { CARD } from '../../../web/src/features/journeys/canvas/measures.ts'
import { mapOf, maps } from './random-map.ts'

function overlaps(a: CardPlace, b: CardPlace) {
  return Math.abs(a.x - b.x) < CARD.width && Math.abs(a.y - b.y) < CARD.height
}

describe('the layout of a map', () => {
  it('gives every touchpoint a place inside its stage and its lane', () => {
    fc.assert(fc.property(maps, (map) => {
      const layout = layoutOf(map)
      expect([...layout.cards.keys()].sort()).toEqual(Object.keys(map.touchpoints).sort())
      for (const card of layout.cards.values()) {
        const stage = layout.stages.find(({ key }) => key === card.stage)!
        const lane = layout.lanes.find(({ key }) => key === card.lane)!
        expect(card.x).toBeGreaterThanOrEqual(stage.x)
        expect(card.x + CARD.width).toBeLessThanOrEqual(stage.x + stage.width)
        expect(card.y).toBeGreaterThanOrEqual(lane.y)
        expect(card.y + CARD.height).toBeLessThanOrEqual(lane.y + lane.height)
      }
    }))
  })

  it('never lays two cards over each other', () => {
    fc.assert(fc.property(maps, (map) => {
      const cards = [...layoutOf(map).cards.values()]
      expect(cards.flatMap((a, i) => cards.slice(i + 1).filter(b => overlaps(a, b)))).toEqual([])
    }))
  })

  it('never runs backwards in time within a stage', () => {
    fc.assert(fc.property(maps, (map) => {
      const { cards, stages } = layoutOf(map)
      for (const stage of stages) {
        const columns = touchpointsOfStage(map, stage.key).map(({ key }) => cards.get(key)!.column)
        expect(columns).toEqual(columns.toSorted((a, b) => a - b))
      }
    }))
  })

  it('shows the lane without a channel only while a touchpoint needs it, or nothing else is there', () => {
    const drawn = mapOf([{ addChannel: { key: 'phone', name: 'Phone' } }, { addStage: { key: 's', name: 'S' } }])
    const withOne = mapOf([{ addTouchpoint: { key: 't', stage: 's', name: 'T' } }], drawn)
    expect(layoutOf(drawn).lanes.map(lane => lane.key)).toEqual(['phone'])
    expect(layoutOf(withOne).lanes.map(lane => lane.key)).toEqual(['phone', null])
    expect(layoutOf(mapOf([])).lanes.map(lane => lane.key)).toEqual([null])
  })
})
