import type { JourneyMap } from '@masir/schema'
import { drawnLanesOf, laneOf, stagesOf, touchpointsOf, touchpointsOfStage } from '@masir/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropsOf, editsOfDrops } from '../../../web/src/features/journeys/canvas/gestures/group-drop.ts'
import { editsOfChain, editsOfEnds, editsOfGroupRemoval, editsOfGroupStep, editsOfSameLane, editsOfSameStage, editsOfSpread, inReadingOrder } from '../../../web/src/features/journeys/canvas/gestures/group-edits.ts'
import { alongTransitions, editsOfTidy } from '../../../web/src/features/journeys/canvas/gestures/tidy.ts'
import { layoutOf } from '../../../web/src/features/journeys/canvas/layout.ts'
import { cardsOf, noGroup, selecting, toggled } from '../../../web/src/features/journeys/canvas/selection.ts'
import { mapOf, maps } from './random-map.ts'

const order = (map: JourneyMap, stage: string) => touchpointsOfStage(map, stage).map(({ key }) => key)
const headings = fc.constantFrom('forward' as const, 'back' as const, 'up' as const, 'down' as const)
/** Every card of the map that the dice choose. */
const groups = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 })
const chosen = (map: JourneyMap, dice: boolean[]) => new Set(touchpointsOf(map).filter((_, index) => dice[index]).map(({ key }) => key))

const line = mapOf([
  { addChannel: { key: 'web', name: 'Web' } },
  { addChannel: { key: 'phone', name: 'Phone' } },
  ...['s1', 's2', 's3'].map(key => ({ addStage: { key, name: key } })),
  ...['a', 'b', 'c', 'd'].map(key => ({ addTouchpoint: { key, name: key, stage: 's1', channel: 'web' } })),
])

describe('selecting several cards', () => {
  it('begins with the card where the reader is, and ends with one as it began', () => {
    const at = { kind: 'touchpoint', key: 'a' } as const
    expect(toggled(at, noGroup, 'b')).toEqual(['a', 'b'])
    expect(selecting(['a', 'b'])).toEqual({ selected: { kind: 'touchpoint', key: 'b' }, group: new Set(['a', 'b']) })
    expect(selecting(toggled(at, new Set(['a', 'b']), 'a'))).toEqual({ selected: { kind: 'touchpoint', key: 'b' }, group: noGroup })
    expect(selecting([])).toEqual({ selected: undefined, group: noGroup })
    expect(cardsOf({ kind: 'stage', key: 's' }, noGroup)).toEqual([])
  })
})

describe('connecting several cards', () => {
  it('leads from one to the next as the map is read, and keeps what leads there already', () => {
    const keys = ['x', 'y', 'z'].values()
    const drawn = mapOf([{ addTransition: { key: 'there', from: 'b', to: 'd' } }], line)
    expect(editsOfChain(drawn, ['d', 'a', 'b'], () => keys.next().value!)).toEqual([{ addTransition: { key: 'x', from: 'a', to: 'b' } }])
    expect(editsOfChain(line, ['a'], () => 'x')).toEqual([])
  })
})

describe('moving several cards', () => {
  it('by mouse lands each in the stage and lane under it, in one list that applies', () => {
    const way = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -1000, max: 1000 }) })
    fc.assert(fc.property(maps, groups, way, (map, dice, by) => {
      const drops = dropsOf(layoutOf(map), chosen(map, dice), by)
      const moved = mapOf(editsOfDrops(map, drops), map)
      for (const [key, drop] of drops)
        expect({ stage: moved.touchpoints[key]!.stage, lane: laneOf(moved, moved.touchpoints[key]!) }).toEqual({ stage: drop.stage, lane: drop.lane })
    }))
  })

  it('by mouse brings a card into the lane that another one of them leaves empty', () => {
    const mixed = mapOf([{ addLane: { key: 'crew', name: 'Crew', kind: 'BACKSTAGE' } }, { updateTouchpoint: { key: 'a', channel: null } }, { updateTouchpoint: { key: 'b', channel: null, lane: 'crew' } }], line)
    const drops = new Map([['a', 'CHANNEL:web'], ['b', '']].map(([key, lane]) => [key!, { stage: 's1', lane: lane!, after: null }]))
    const moved = mapOf(editsOfDrops(mixed, drops), mixed)
    expect([moved.touchpoints.a, moved.touchpoints.b].map(card => laneOf(moved, card!))).toEqual(['CHANNEL:web', ''])
  })

  it('keeps the order of cards that land behind one neighbour', () => {
    const drops = new Map(['a', 'b'].map(key => [key, { stage: 's1', lane: 'web', after: 'd' }]))
    expect(order(mapOf(editsOfDrops(line, drops), line), 's1')).toEqual(['c', 'd', 'a', 'b'])
  })

  it('by keys steps past the neighbour together, and not past each other', () => {
    expect(order(mapOf(editsOfGroupStep(line, ['b', 'c'], 'forward'), line), 's1')).toEqual(['a', 'd', 'b', 'c'])
    expect(order(mapOf(editsOfGroupStep(line, ['b', 'c'], 'back'), line), 's1')).toEqual(['b', 'c', 'a', 'd'])
    expect(editsOfGroupStep(line, ['a', 'b'], 'back')).toEqual([])
    expect(order(mapOf(editsOfGroupStep(line, ['c', 'd'], 'forward'), line), 's2')).toEqual(['c', 'd'])
  })

  it('by keys always applies as one list, and loses no card', () => {
    fc.assert(fc.property(maps, groups, headings, (map, dice, heading) => {
      const moved = mapOf(editsOfGroupStep(map, chosen(map, dice), heading), map)
      expect(Object.keys(moved.touchpoints).sort()).toEqual(Object.keys(map.touchpoints).sort())
    }))
  })

  it('holds the whole group where one card is at the last lane', () => {
    const mixed = mapOf([{ updateTouchpoint: { key: 'a', channel: 'phone' } }], line)
    expect(editsOfGroupStep(mixed, ['a', 'b'], 'up')).toHaveLength(0)
    expect(mapOf(editsOfGroupStep(line, ['a', 'b'], 'down'), line).touchpoints.b!.channel).toBe('phone')
  })
})

describe('arranging several cards', () => {
  it('brings them into one stage, behind what stands there', () => {
    const two = mapOf([{ moveTouchpoint: { key: 'd', stage: 's2' } }], line)
    expect(order(mapOf(editsOfSameStage(two, ['b', 'a', 'd'], 's2'), two), 's2')).toEqual(['d', 'a', 'b'])
  })

  it('brings them into one lane, and says nothing of those that stand there', () => {
    const phone = drawnLanesOf(line).find(({ key }) => key === 'phone')!
    const edits = editsOfSameLane(line, ['a', 'b'], phone)
    expect(['a', 'b', 'c'].map(key => mapOf(edits, line).touchpoints[key]!.channel)).toEqual(['phone', 'phone', 'web'])
    expect(editsOfSameLane(mapOf(edits, line), ['a', 'b'], phone)).toEqual([])
  })

  it('spreads them over the stages from the first one on', () => {
    const spread = mapOf(editsOfSpread(line, ['a', 'b', 'c']), line)
    expect(['s1', 's2', 's3'].map(stage => order(spread, stage))).toEqual([['a', 'd'], ['b'], ['c']])
    const crowded = mapOf(editsOfSpread(line, ['a', 'b', 'c', 'd']), line)
    expect(['s1', 's2', 's3'].map(stage => order(crowded, stage))).toEqual([['a', 'b'], ['c'], ['d']])
  })

  it('puts them before or behind the others of their stage', () => {
    expect(order(mapOf(editsOfEnds(line, ['b', 'd'], 'first'), line), 's1')).toEqual(['b', 'd', 'a', 'c'])
    expect(order(mapOf(editsOfEnds(line, ['a', 'c'], 'last'), line), 's1')).toEqual(['b', 'd', 'a', 'c'])
  })

  it('removes them in one list', () => {
    fc.assert(fc.property(maps, groups, (map, dice) => {
      const keys = chosen(map, dice)
      const left = mapOf(editsOfGroupRemoval(map, keys), map)
      expect(inReadingOrder(left, keys)).toEqual([])
      expect(Object.keys(left.touchpoints)).toHaveLength(Object.keys(map.touchpoints).length - keys.size)
    }))
  })
})

describe('tidying', () => {
  it('orders touchpoints along their transitions and leaves the others in place', () => {
    const map = mapOf([
      { addTransition: { key: '1', from: 'd', to: 'b' } },
      { addTransition: { key: '2', from: 'b', to: 'a' } },
    ], line)
    expect(order(mapOf(editsOfTidy(map), map), 's1')).toEqual(['c', 'd', 'b', 'a'])
  })

  it('puts what a transition leaves before what it reaches, except in a loop', () => {
    fc.assert(fc.property(maps, (map) => {
      const forward = Object.values(map.transitions).filter(({ from, to }) => from < to)
      const tree = { ...map, transitions: Object.fromEntries(forward.map(one => [one.key, one])) }
      const tidied = mapOf(editsOfTidy(tree), tree)
      for (const { from, to } of forward) {
        const siblings = order(tidied, tidied.touchpoints[from]!.stage)
        if (siblings.includes(to))
          expect(siblings.indexOf(from)).toBeLessThan(siblings.indexOf(to))
      }
    }))
  })

  it('loses no card, in loops either, and leaves a map without transitions alone', () => {
    fc.assert(fc.property(maps, (map) => {
      const keys = Object.keys(map.touchpoints)
      expect(alongTransitions(map, keys).sort()).toEqual(keys.sort())
      expect(editsOfTidy({ ...map, transitions: {} })).toEqual([])
      const tidied = mapOf(editsOfTidy(map), map)
      for (const { key } of stagesOf(tidied))
        expect(order(tidied, key)).toEqual(alongTransitions(map, order(map, key)))
    }))
  })
})
