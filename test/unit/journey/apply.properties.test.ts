import type { JourneyEdit, JourneyMap } from '@masir/schema'
import type { Throw } from '../../support/journey-arbitraries.ts'
import { apply, canonical, inverseOf, KIND_NAMES, KINDS, replay } from '@masir/schema'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { furnishedMap, listOf, thrownList } from '../../support/journey-arbitraries.ts'

const story = fc.array(thrownList, { minLength: 1, maxLength: 25 })

/** Applies lists one after another; hands each that applied to `seen`. */
function tell(lists: Throw[][], seen: (before: JourneyMap, after: JourneyMap, list: JourneyEdit[]) => void): number {
  let map = furnishedMap()
  let fresh = 0
  let applied = 0
  for (const dice of lists) {
    const list = listOf(map, dice, () => `k${fresh++}`)
    const outcome = apply(map, list)
    if (outcome.ok) {
      seen(map, outcome.map, list)
      map = outcome.map
      applied++
    }
  }
  return applied
}

it('a list and then its inverse give the same map, byte for byte, and the inverse of the inverse gives the list\'s map', () => {
  let applied = 0
  fc.assert(fc.property(story, (lists) => {
    applied += tell(lists, (before, _, list) => {
      const outcome = apply(before, list)
      const back = outcome.ok ? replay(outcome.map, outcome.inverse) : outcome
      expect(back.ok && canonical(back.map)).toBe(canonical(before))
      const again = outcome.ok && back.ok ? replay(back.map, inverseOf(back.changes)) : back
      expect(outcome.ok && again.ok && canonical(again.map)).toBe(outcome.ok && canonical(outcome.map))
    })
  }), { numRuns: 300 })
  expect(applied).toBeGreaterThan(1000)
})

it('applying leaves the given map as it was', () => {
  fc.assert(fc.property(story, (lists) => {
    const texts = new Map<JourneyMap, string>()
    tell(lists, (before, after) => texts.set(before, canonical(before)).set(after, canonical(after)))
    for (const [map, text] of texts)
      expect(canonical(map)).toBe(text)
  }))
})

it('in every map each reference points at something, and order keys differ among siblings', () => {
  fc.assert(fc.property(story, lists => void tell(lists, (_, after) => {
    for (const kind of KIND_NAMES)
      expectSound(after, kind)
  })))
})

it('a map survives JSON', () => {
  fc.assert(fc.property(story, lists => void tell(lists, (_, after) =>
    expect(canonical(JSON.parse(JSON.stringify(after)))).toBe(canonical(after)))))
})

function expectSound(map: JourneyMap, kind: typeof KIND_NAMES[number]): void {
  const { collection, properties, place } = KINDS[kind]
  const things = Object.values(map[collection]) as unknown as Record<string, unknown>[]
  for (const [property, rule] of Object.entries(properties)) {
    if (rule.type === 'reference')
      expect(things.filter(thing => thing[property] !== null && !Object.hasOwn(map[KINDS[rule.to].collection], String(thing[property])))).toEqual([])
  }
  const places = things.map(thing => `${place?.within ? thing[place.within] : ''} ${thing.order}`)
  if (place)
    expect(new Set(places).size).toBe(things.length)
}
