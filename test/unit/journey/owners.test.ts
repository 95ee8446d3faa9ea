import type { JourneyEdit, JourneyMap, Outcome } from '@masir/schema'
import { apply, canonical, notesOf, notesOfStage, replay } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { furnishedMap } from '../../support/journey-arbitraries.ts'

const map = applied([
  { addLane: { key: 'pains', name: 'Pains', kind: 'TEXT', noteKind: 'PAIN' } },
  { addNote: { key: 'own', stage: 'find', lane: 'pains', kind: 'PAIN', text: 'Where to begin?' } },
  { addNote: { key: 'slow', touchpoint: 'pay', kind: 'PAIN', text: 'Slow terminal' } },
  { updateTouchpoint: { key: 'order', lane: 'systems', persona: 'newcomer', owner: 'Web team', expectation: 'A receipt at once' } },
], furnishedMap()).map

function applied(edits: JourneyEdit[], on: JourneyMap = map): Extract<Outcome, { ok: true }> {
  const outcome = apply(on, edits)
  if (!outcome.ok)
    throw new Error(JSON.stringify(outcome.refusal))
  return outcome
}

function refusal(edit: unknown): object {
  const outcome = apply(map, [edit as JourneyEdit])
  return outcome.ok ? {} : outcome.refusal
}

function back({ map: now, inverse }: Extract<Outcome, { ok: true }>): string | false {
  const outcome = replay(now, inverse)
  return outcome.ok && canonical(outcome.map)
}

describe('a note', () => {
  const note = { key: 'n', kind: 'PAIN', text: 't' }

  it.each([
    ['nothing', {}, 'REQUIRED', 'touchpoint'],
    ['half a cell', { stage: 'find' }, 'REQUIRED', 'lane'],
    ['the other half', { lane: 'pains' }, 'REQUIRED', 'stage'],
    ['a touchpoint and a cell', { touchpoint: 'pay', stage: 'find', lane: 'pains' }, 'BAD_VALUE', 'stage'],
    ['a cell of a backstage lane', { stage: 'find', lane: 'systems' }, 'BAD_VALUE', 'lane'],
    ['a cell of an unknown lane', { stage: 'find', lane: 'none' }, 'UNKNOWN_TARGET', 'lane'],
  ])('on %s is refused', (_, owner, code, property) => {
    expect(refusal({ addNote: { ...note, ...owner } })).toMatchObject({ code, property, kind: 'note', key: 'n' })
  })

  it('goes with its stage or its lane, and the inverse brings it back', () => {
    for (const removal of [{ removeStage: { key: 'find' } }, { removeLane: { key: 'pains' } }] as JourneyEdit[]) {
      const outcome = applied([removal])
      expect(outcome.map.notes.own).toBeUndefined()
      expect(back(outcome)).toBe(canonical(map))
    }
  })

  it('moves between touchpoints and cells, keeps its owner where none is named, and comes back', () => {
    const toCell = applied([{ moveNote: { key: 'slow', stage: 'find', lane: 'pains', after: null } }])
    expect(notesOfStage(toCell.map, 'find').map(({ key }) => key)).toEqual(['slow', 'own'])
    expect(notesOf(toCell.map, 'pay')).toEqual([])
    expect(back(toCell)).toBe(canonical(map))
    const within = applied([{ moveNote: { key: 'slow' } }], toCell.map)
    expect(notesOfStage(within.map, 'find').map(({ key }) => key)).toEqual(['own', 'slow'])
    const home = applied([{ moveNote: { key: 'slow', touchpoint: 'call' } }], within.map)
    expect(home.map.notes.slow).toMatchObject({ touchpoint: 'call', stage: null, lane: null })
  })

  it('does not move onto half a cell, nor by an update', () => {
    expect(refusal({ moveNote: { key: 'slow', stage: 'find' } })).toMatchObject({ code: 'REQUIRED', property: 'lane' })
    expect(refusal({ moveNote: { key: 'slow', touchpoint: 'pay', stage: 'find', lane: 'pains' } })).toMatchObject({ code: 'BAD_VALUE', property: 'stage' })
    expect(refusal({ updateNote: { key: 'slow', stage: 'find' } })).toMatchObject({ code: 'UNKNOWN_PROPERTY', property: 'stage' })
  })
})

describe('a touchpoint', () => {
  it('stands in a backstage lane, no text lane', () => {
    expect(map.touchpoints.order).toMatchObject({ lane: 'systems', persona: 'newcomer', owner: 'Web team', expectation: 'A receipt at once' })
    expect(refusal({ updateTouchpoint: { key: 'pay', lane: 'pains' } })).toMatchObject({ code: 'BAD_VALUE', property: 'lane', params: { onlyTo: { kind: 'BACKSTAGE' } } })
  })

  it('loses its lane and its persona when those are removed, and gets them back', () => {
    const outcome = applied([{ removeLane: { key: 'systems' } }, { removePersona: { key: 'newcomer' } }])
    expect(outcome.map.touchpoints.order).toMatchObject({ lane: null, persona: null })
    expect(back(outcome)).toBe(canonical(map))
  })

  it('has an owner of 200 characters at most and links to an id', () => {
    expect(refusal({ updateTouchpoint: { key: 'pay', owner: 'x'.repeat(201) } })).toMatchObject({ code: 'TOO_LONG', property: 'owner' })
    expect(refusal({ updateTouchpoint: { key: 'pay', linkedJourney: 'no id at all' } })).toMatchObject({ code: 'BAD_VALUE', property: 'linkedJourney' })
  })
})

it('a kind of note suits a text lane alone', () => {
  expect(refusal({ addLane: { key: 'l', name: 'l', kind: 'BACKSTAGE', noteKind: 'PAIN' } })).toMatchObject({ code: 'BAD_VALUE', property: 'noteKind' })
  expect(refusal({ updateLane: { key: 'systems', noteKind: 'PAIN' } })).toMatchObject({ code: 'BAD_VALUE', property: 'noteKind', params: { onlyFor: { kind: 'TEXT' } } })
  expect(applied([{ updateLane: { key: 'pains', noteKind: null } }]).map.lanes.pains!.noteKind).toBeNull()
})
