import type { JourneyEdit, JourneyMap } from '@masir/schema'
import { apply, drawnLanesOf, laneOf, lanesOf, notesOfCell, notesOfStage, standingIn } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { furnishedMap } from '../../support/journey-arbitraries.ts'

const given = after([
  { addLane: { key: 'free', name: 'Ideas', kind: 'TEXT' } },
  { addLane: { key: 'doing', name: 'Doing', kind: 'TEXT', noteKind: 'DOING' } },
  { addLane: { key: 'pains', name: 'Pains', kind: 'TEXT', noteKind: 'PAIN', after: null } },
  { updateTouchpoint: { key: 'pay', persona: 'newcomer' } },
  { updateTouchpoint: { key: 'order', lane: 'systems', persona: 'newcomer' } },
], furnishedMap())

function after(edits: JourneyEdit[], map: JourneyMap = given): JourneyMap {
  const outcome = apply(map, edits)
  if (!outcome.ok)
    throw new Error(JSON.stringify(outcome.refusal))
  return outcome.map
}

const ids = (map: JourneyMap): string[] => drawnLanesOf(map).map(({ id }) => id)
function standing(map: JourneyMap): Record<string, string> {
  return Object.fromEntries(Object.values(map.touchpoints).map(touchpoint => [touchpoint.key, laneOf(map, touchpoint)]))
}
const grouped = (laneGrouping: 'CHANNEL' | 'PERSONA' | 'NONE'): JourneyMap => after([{ updateJourney: { laneGrouping } }])

describe('lanes', () => {
  it('have what customers do and think above the cards, what is said about it below, and the backstage last', () => {
    expect(ids(given)).toEqual(['TEXT:thinking', 'TEXT:doing', 'CHANNEL:web', 'CHANNEL:phone', 'TEXT:pains', 'TEXT:free', 'BACKSTAGE:systems'])
    expect(lanesOf(given).map(({ name }) => name)).toEqual(['Thinking', 'Doing', 'web', 'phone', 'Pains', 'Ideas', 'Systems'])
    expect(lanesOf(given).map(({ noteKind }) => noteKind)).toEqual(['THINKING', 'DOING', null, null, 'PAIN', null, null])
  })

  it('by channel hold each card in its channel\'s, one without a channel in a lane without a name', () => {
    expect(standing(given)).toEqual({ search: 'CHANNEL:web', order: 'BACKSTAGE:systems', pay: 'CHANNEL:web', call: 'CHANNEL:web' })
    const map = after([{ updateTouchpoint: { key: 'pay', channel: null } }])
    expect(ids(map).slice(2, 5)).toEqual(['CHANNEL:web', 'CHANNEL:phone', ''])
    expect(standing(map).pay).toBe('')
    expect(lanesOf(map).map(({ id }) => id)).toEqual(ids(given))
  })

  it('by persona hold each card in its persona\'s', () => {
    const map = grouped('PERSONA')
    expect(ids(map)).toEqual(['TEXT:thinking', 'TEXT:doing', 'PERSONA:newcomer', '', 'TEXT:pains', 'TEXT:free', 'BACKSTAGE:systems'])
    expect(standing(map)).toEqual({ search: '', order: 'BACKSTAGE:systems', pay: 'PERSONA:newcomer', call: '' })
  })

  it('by nothing are one for all cards in the customer\'s sight', () => {
    const map = grouped('NONE')
    expect(ids(map)).toEqual(['TEXT:thinking', 'TEXT:doing', '', 'TEXT:pains', 'TEXT:free', 'BACKSTAGE:systems'])
    expect(standing(map)).toEqual({ search: '', order: 'BACKSTAGE:systems', pay: '', call: '' })
  })

  it('of a map without channels are one for its cards', () => {
    const map = after([{ removeChannel: { key: 'web' } }, { removeChannel: { key: 'phone' } }])
    expect(ids(map)).toContain('')
    expect(standing(map).search).toBe('')
  })
})

it('a touchpoint put into any lane of cards stands there, and none is put into a text lane', () => {
  for (const map of [given, grouped('PERSONA'), grouped('NONE')]) {
    for (const lane of drawnLanesOf(map)) {
      const properties = standingIn(map, lane)
      expect(properties === null).toBe(lane.kind === 'TEXT')
      for (const key of properties ? Object.keys(map.touchpoints) : [])
        expect(standing(after([{ updateTouchpoint: { key, ...properties } }], map))[key]).toBe(lane.id)
    }
  }
})

describe('a cell', () => {
  const map = after([
    { addNote: { key: 'own', stage: 'find', lane: 'pains', kind: 'PAIN', text: 'Nobody knows where to begin' } },
    { addNote: { key: 'first', stage: 'find', lane: 'pains', kind: 'PAIN', text: 'Too many pages', after: null } },
    { addNote: { key: 'elsewhere', stage: 'buy', lane: 'pains', kind: 'PAIN', text: 'The queue' } },
    { addNote: { key: 'idea', stage: 'find', lane: 'free', kind: 'COMMENT', text: 'A guide' } },
    { addNote: { key: 'slow', touchpoint: 'pay', kind: 'PAIN', text: 'Slow terminal' } },
    { addNote: { key: 'vague', touchpoint: 'search', kind: 'PAIN', text: 'Vague results' } },
    { addNote: { key: 'quote', touchpoint: 'search', kind: 'QUOTE', text: '“Where is it?”' } },
  ])
  const keys = (notes: { key: string }[]): string[] => notes.map(({ key }) => key)

  it('of a lane with a kind shows notes of that kind on the stage\'s touchpoints, then its own', () => {
    expect(keys(notesOfCell(map, 'find', 'pains'))).toEqual(['vague', 'slow', 'first', 'own'])
    expect(keys(notesOfCell(map, 'buy', 'pains'))).toEqual(['elsewhere'])
    expect(keys(notesOfCell(map, 'use', 'pains'))).toEqual([])
  })

  it('of a free lane shows its own', () => {
    expect(keys(notesOfCell(map, 'find', 'free'))).toEqual(['idea'])
  })

  it('of another kind since shows that kind, and its own all the same', () => {
    const changed = after([{ updateLane: { key: 'pains', noteKind: 'QUOTE' } }], map)
    expect(keys(notesOfCell(changed, 'find', 'pains'))).toEqual(['quote', 'first', 'own'])
  })

  it('keeps its notes with its stage: all of them, lane by lane', () => {
    expect(keys(notesOfStage(map, 'find'))).toEqual(['first', 'own', 'idea'])
  })
})
