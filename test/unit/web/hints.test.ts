import type { HintKey } from '../../../web/src/features/journeys/map/hints/hints.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hintKeys, learntBy, nextHint } from '../../../web/src/features/journeys/map/hints/hints.ts'
import { mapOf, maps } from './random-map.ts'

describe('a hint', () => {
  it('is never one that is known already', () => {
    fc.assert(fc.property(maps, fc.subarray([...hintKeys]), (map, known: HintKey[]) => {
      const hint = nextHint(map, known)
      expect(hint === undefined || !known.includes(hint)).toBe(true)
    }))
  })

  it('begins with the first touchpoint, and speaks of two only where there are two', () => {
    const empty = mapOf([])
    expect(nextHint(empty, [])).toBe('add')
    expect(nextHint(empty, ['add'])).toBeUndefined()
    const two = mapOf([
      { addStage: { key: 's', name: 'S' } },
      { addTouchpoint: { key: 'a', stage: 's', name: 'A' } },
      { addTouchpoint: { key: 'b', stage: 's', name: 'B' } },
    ])
    expect(nextHint(two, ['add'])).toBe('connect')
    expect(nextHint(two, [...hintKeys])).toBeUndefined()
  })

  it('goes with the edit that does what it says', () => {
    expect(learntBy([{ addTransition: { key: 't', from: 'a', to: 'b' } }])).toEqual(['connect'])
    expect(learntBy([{ addStage: { key: 's', name: 'S' } }, { addTouchpoint: { key: 'a', stage: 's', name: 'A' } }])).toEqual(['add'])
    expect(learntBy([{ updateStage: { key: 's', name: 'T' } }, { moveTouchpoint: { key: 'a', stage: 's' } }])).toEqual(['move', 'rename'])
    expect(learntBy([{ updateTouchpoint: { key: 'a', emotion: 2 } }])).toEqual([])
  })
})
