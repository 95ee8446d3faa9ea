import type { JourneyEdit, JourneyMap } from '@masir/schema'
import type { Throw } from '../../support/journey-arbitraries.ts'
import {
  apply,
  canonical,
  drawnLanesOf,
  editsThatDraw,
  emptyMap,
  inOrder,
  inverseOf,
  KIND_NAMES,
  KINDS,
  laneOf,
  notesOf,
  notesOfStage,
  replay,
  stagesOf,
  touchpointsOf,
} from '@masir/schema'
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

it('in every map each reference points at something that fits, notes have one owner, and order keys differ among siblings', () => {
  const met = { cellNotes: 0, backstage: 0 }
  fc.assert(fc.property(story, lists => void tell(lists, (_, after) => {
    for (const kind of KIND_NAMES)
      expectSound(after, kind)
    met.cellNotes += Object.values(after.notes).filter(({ lane }) => lane).length
    met.backstage += Object.values(after.touchpoints).filter(({ lane }) => lane).length
  })))
  expect(Math.min(met.cellNotes, met.backstage)).toBeGreaterThan(100)
})

it('every touchpoint stands in a drawn lane, and every note in a cell or on a touchpoint is drawn once there', () => {
  fc.assert(fc.property(story, lists => void tell(lists, (_, after) => {
    const lanes = drawnLanesOf(after).map(({ id }) => id)
    expect(new Set(lanes).size).toBe(lanes.length)
    expect(Object.values(after.touchpoints).filter(touchpoint => !lanes.includes(laneOf(after, touchpoint)))).toEqual([])
    const drawn = [...touchpointsOf(after).flatMap(({ key }) => notesOf(after, key)), ...stagesOf(after).flatMap(({ key }) => notesOfStage(after, key))]
    expect(drawn.map(({ key }) => key).sort()).toEqual(Object.keys(after.notes).sort())
  })))
})

it('the list that draws a map anew gives the same map, but for its owner and its order keys', () => {
  fc.assert(fc.property(story, lists => void tell(lists, (_, after) => {
    const anew = replay(emptyMap(), editsThatDraw(after))
    expect(anew.ok && ranked(anew.map)).toEqual(ranked({ ...after, journey: { ...after.journey, ownerId: null, reviewDueOn: null } }))
  })))
})

/** A map with the places of things among all of their kind instead of order keys. */
function ranked(map: JourneyMap): unknown {
  const collections = KIND_NAMES.map((kind) => {
    const things = Object.values(map[KINDS[kind].collection]) as unknown as { key: string, order: string }[]
    const { place } = KINDS[kind]
    const owner = (thing: object): string => JSON.stringify(place?.within.map(property => (thing as Record<string, unknown>)[property]))
    const byOwner = Map.groupBy(inOrder(things), owner)
    return [kind, things.map(thing => ({ ...thing, order: place ? byOwner.get(owner(thing))!.indexOf(thing) : undefined })).sort((a, b) => a.key < b.key ? -1 : 1)]
  })
  return { journey: map.journey, ...Object.fromEntries(collections) }
}

it('a map survives JSON', () => {
  fc.assert(fc.property(story, lists => void tell(lists, (_, after) =>
    expect(canonical(JSON.parse(JSON.stringify(after)))).toBe(canonical(after)))))
})

function expectSound(map: JourneyMap, kind: typeof KIND_NAMES[number]): void {
  const { collection, properties, place, owners } = KINDS[kind]
  const things = Object.values(map[collection]) as unknown as Record<string, unknown>[]
  for (const [property, rule] of Object.entries(properties)) {
    if (rule.type !== 'reference')
      continue
    const targets = map[KINDS[rule.to].collection] as unknown as Record<string, Record<string, unknown>>
    const pointing = things.filter(thing => thing[property] !== null)
    expect(pointing.filter(thing => !Object.hasOwn(targets, String(thing[property])))).toEqual([])
    for (const [trait, wanted] of Object.entries(rule.onlyTo ?? {}))
      expect(pointing.filter(thing => targets[String(thing[property])]![trait] !== wanted)).toEqual([])
  }
  for (const thing of things) {
    const groups = owners?.filter(group => group.some(property => thing[property] !== null))
    expect(groups?.length ?? 1).toBe(1)
    expect(groups?.flat().filter(property => thing[property] === null) ?? []).toEqual([])
  }
  const places = things.map(thing => `${place?.within.map(property => thing[property]).join(' ')} ${thing.order}`)
  if (place)
    expect(new Set(places).size).toBe(things.length)
}
