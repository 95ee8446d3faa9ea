import type { JourneyMap } from '@masir/schema'
import { apply, emptyMap } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { metTouchpoints, waysFrom } from '../../../web/src/features/review/walk/ways.ts'

/** Touchpoints a … f in two stages; `bank` stands under the line of visibility. Ways are written `a>b: label`. */
function drawn(...ways: string[]): JourneyMap {
  const outcome = apply(emptyMap(), [
    { addLane: { key: 'behind', kind: 'BACKSTAGE', name: 'Behind' } },
    { addStage: { key: 'first', name: 'First' } },
    { addStage: { key: 'second', name: 'Second' } },
    ...['a', 'b', 'c'].map(key => ({ addTouchpoint: { key, stage: 'first', name: key } })),
    { addTouchpoint: { key: 'bank', stage: 'first', name: 'bank', lane: 'behind' } },
    ...['d', 'e', 'f'].map(key => ({ addTouchpoint: { key, stage: 'second', name: key } })),
    ...ways.map((way) => {
      const [from, to, label] = way.split(/>|: /)
      return { addTransition: { key: way.replace(/\W/g, '_'), from: from!, to: to!, ...(label && { label }) } }
    }),
  ])
  if (!outcome.ok)
    throw new Error(outcome.refusal.code)
  return outcome.map
}

const onward = (map: JourneyMap, key: string): string[] => waysFrom(map, key).map(({ to }) => to)

describe('a walk as the customer', () => {
  it('meets what customers see, in the order of the map', () => {
    expect(metTouchpoints(drawn()).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('follows the stages where no transition is drawn, to the last touchpoint', () => {
    const map = drawn()
    expect(['a', 'c', 'f'].map(key => onward(map, key))).toEqual([['b'], ['d'], []])
  })

  it('asks which way where the journey branches, with the transitions’ words', () => {
    expect(waysFrom(drawn('a>d: paid', 'a>b: not paid'), 'a')).toEqual([{ to: 'b', label: 'not paid' }, { to: 'd', label: 'paid' }])
  })

  it('goes back where a transition loops', () => {
    expect(onward(drawn('a>b', 'b>a'), 'b')).toEqual(['a'])
  })

  it('passes through the backstage without stopping there', () => {
    expect(waysFrom(drawn('a>bank: card', 'bank>d', 'bank>e'), 'a')).toEqual([{ to: 'd', label: 'card' }, { to: 'e', label: 'card' }])
  })

  it('does not turn in circles under the line of visibility', () => {
    expect(onward(drawn('a>bank', 'bank>a'), 'a')).toEqual(['b'])
  })

  it('goes on from a drawn end to what no transition leads to', () => {
    const map = drawn('a>b', 'a>c', 'b>d')
    expect(onward(map, 'd')).toEqual(['e'])
    expect(onward(map, 'c')).toEqual(['e'])
  })
})
