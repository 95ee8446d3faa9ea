import type { JourneyEdit, JourneyMap, Touchpoint } from '@masir/schema'
import { laneOf, touchpointsOfStage } from '@masir/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DRAFT_KEY, editsOfDraft, withDraft } from '../../../web/src/features/journeys/canvas/draft.ts'
import { dropAt } from '../../../web/src/features/journeys/canvas/drop.ts'
import { editsOfConnection, editsOfDrop, editsOfStageStep, editsOfStep } from '../../../web/src/features/journeys/canvas/gestures/map-edits.ts'
import { centreOf, layoutOf } from '../../../web/src/features/journeys/canvas/layout.ts'
import { neighbourOf } from '../../../web/src/features/journeys/canvas/neighbour.ts'
import { mapOf, maps } from './random-map.ts'

const keys = { own: 'new', stage: 'new-stage', transition: 'new-transition' }
const order = (map: JourneyMap, stage: string) => touchpointsOfStage(map, stage).map(({ key }) => key)

describe('dragging a card', () => {
  it('says nothing when the card is let go where it stands', () => {
    fc.assert(fc.property(maps, (map) => {
      const layout = layoutOf(map)
      for (const card of layout.cards.values()) {
        const drop = dropAt(layout, card.key, centreOf(card))!
        expect(drop).toMatchObject({ stage: card.stage, lane: card.lane })
        expect(editsOfDrop(map, card.key, drop).filter(edit => 'updateTouchpoint' in edit)).toEqual([])
      }
    }))
  })

  it('brings the card into the stage and lane under it, in one list that applies', () => {
    const point = fc.record({ x: fc.integer({ min: -500, max: 6000 }), y: fc.integer({ min: -500, max: 4000 }) })
    fc.assert(fc.property(maps, point, (map, middle) => {
      const layout = layoutOf(map)
      for (const key of layout.cards.keys()) {
        const drop = dropAt(layout, key, middle)!
        const moved = mapOf(editsOfDrop(map, key, drop), map).touchpoints[key]!
        expect({ stage: moved.stage, lane: laneOf(mapOf(editsOfDrop(map, key, drop), map), moved) }).toEqual({ stage: drop.stage, lane: drop.lane })
      }
    }))
  })

  it('puts a card between the two it is dropped between', () => {
    const map = mapOf([
      { addStage: { key: 's', name: 'S' } },
      ...['a', 'b', 'c'].map((key): JourneyEdit => ({ addTouchpoint: { key, stage: 's', name: key } })),
    ])
    const layout = layoutOf(map)
    const [a, b] = [centreOf(layout.cards.get('a')!), centreOf(layout.cards.get('b')!)]
    const drop = dropAt(layout, 'c', { x: a.x, y: (a.y + b.y) / 2 })!
    expect(order(mapOf(editsOfDrop(map, 'c', drop), map), 's')).toEqual(['a', 'c', 'b'])
  })
})

describe('moving with the keyboard', () => {
  const map = mapOf([
    { addChannel: { key: 'web', name: 'Web' } },
    { addStage: { key: 's1', name: 'S1' } },
    { addStage: { key: 's2', name: 'S2' } },
    { addTouchpoint: { key: 'a', stage: 's1', name: 'A', channel: 'web' } },
    { addTouchpoint: { key: 'b', stage: 's1', name: 'B', channel: 'web' } },
    { addTouchpoint: { key: 'c', stage: 's2', name: 'C', channel: 'web' } },
  ])
  const step = (key: string, heading: 'forward' | 'back' | 'up' | 'down') => mapOf(editsOfStep(map, key, heading), map)

  it('changes places with the neighbour before it changes the stage', () => {
    expect(order(step('a', 'forward'), 's1')).toEqual(['b', 'a'])
    expect(order(step('b', 'forward'), 's2')).toEqual(['b', 'c'])
    expect(order(step('c', 'back'), 's1')).toEqual(['a', 'b', 'c'])
    expect(editsOfStep(map, 'a', 'back')).toEqual([])
  })

  it('changes the lane up and down, and stops at the last one', () => {
    expect(step('a', 'down').touchpoints.a?.channel).toBeNull()
    expect(editsOfStep(map, 'a', 'up')).toEqual([])
  })

  it('moves a stage past its neighbour', () => {
    expect(editsOfStageStep(map, 's1', 'forward')).toEqual([{ moveStage: { key: 's1', after: 's2' } }])
    expect(editsOfStageStep(map, 's2', 'back')).toEqual([{ moveStage: { key: 's2', after: null } }])
    expect(editsOfStageStep(map, 's2', 'forward')).toEqual([])
  })

  it('reaches every card from every other one by arrows alone', () => {
    fc.assert(fc.property(maps, (drawn) => {
      const layout = layoutOf(drawn)
      const [first] = layout.cards.keys()
      const reached = new Set(first ? [first] : [])
      for (const key of reached) {
        for (const heading of ['forward', 'back', 'up', 'down'] as const) {
          const next = neighbourOf(layout, key, heading)
          if (next)
            reached.add(next)
        }
      }
      expect(reached.size).toBe(layout.cards.size)
    }))
  })
})

describe('drawing what is not there yet', () => {
  it('makes room for a card while its name is being typed, and changes nothing else', () => {
    fc.assert(fc.property(maps, (map) => {
      const stage = Object.keys(map.stages)[0]!
      const layout = layoutOf(withDraft(map, { kind: 'touchpoint', stage, standing: {}, after: null }))
      expect(layout.cards.get(DRAFT_KEY)).toMatchObject({ stage, lane: laneOf(map, { channel: null, persona: null, lane: null } as Touchpoint) })
      expect(layout.cards.size).toBe(Object.keys(map.touchpoints).length + 1)
    }))
  })

  it('brings a stage along with the first touchpoint of an empty map', () => {
    const edits = editsOfDraft({ kind: 'touchpoint', stage: null, standing: {}, after: null }, 'Sees an ad', keys, 'First stage')
    const map = mapOf(edits)
    expect(map.stages['new-stage']?.name).toBe('First stage')
    expect(map.touchpoints.new).toMatchObject({ name: 'Sees an ad', stage: 'new-stage' })
  })

  it('connects a card that was drawn out of another one', () => {
    const start = mapOf([{ addStage: { key: 's', name: 'S' } }, { addTouchpoint: { key: 'a', stage: 's', name: 'A' } }])
    const map = mapOf(editsOfDraft({ kind: 'touchpoint', stage: 's', standing: {}, after: 'a', from: 'a' }, 'B', keys, ''), start)
    expect(map.transitions['new-transition']).toMatchObject({ from: 'a', to: 'new' })
  })

  it('draws no transition twice and none to itself', () => {
    const map = mapOf([
      { addStage: { key: 's', name: 'S' } },
      { addTouchpoint: { key: 'a', stage: 's', name: 'A' } },
      { addTouchpoint: { key: 'b', stage: 's', name: 'B' } },
      { addTransition: { key: 't', from: 'a', to: 'b' } },
    ])
    expect(editsOfConnection(map, 'x', 'a', 'b')).toEqual([])
    expect(editsOfConnection(map, 'x', 'a', 'a')).toEqual([])
    expect(editsOfConnection(map, 'x', 'b', 'a')).toEqual([{ addTransition: { key: 'x', from: 'b', to: 'a' } }])
  })
})
