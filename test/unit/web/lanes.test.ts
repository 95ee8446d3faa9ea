import type { JourneyMap } from '@masir/schema'
import { drawnLanesOf, notesOfCell } from '@masir/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsOfNoteDrop, editsOfNoteStep } from '../../../web/src/features/journeys/canvas/cells/note-edits.ts'
import { slipDropAt } from '../../../web/src/features/journeys/canvas/cells/slip-drop.ts'
import { heightOfSlip, linesOf } from '../../../web/src/features/journeys/canvas/cells/slip-height.ts'
import { freeId, placesOf, slipId } from '../../../web/src/features/journeys/canvas/cells/slip-places.ts'
import { dropAt } from '../../../web/src/features/journeys/canvas/drop.ts'
import { editsOfDrop } from '../../../web/src/features/journeys/canvas/gestures/map-edits.ts'
import { firstOfStage, goalBeside } from '../../../web/src/features/journeys/canvas/keyboard/stops.ts'
import { editsOfLaneMove, isNamed } from '../../../web/src/features/journeys/canvas/lanes/lane-edits.ts'
import { centreOf, layoutOf, placeOf } from '../../../web/src/features/journeys/canvas/layout.ts'
import { mapOf, maps } from './random-map.ts'

const drawn = mapOf([
  { addChannel: { key: 'web', name: 'Web' } },
  { addChannel: { key: 'phone', name: 'Phone' } },
  { addPersona: { key: 'sara', name: 'Sara' } },
  { addLane: { key: 'doing', name: 'Doing', kind: 'TEXT', noteKind: 'DOING' } },
  { addLane: { key: 'quotes', name: 'Quotes', kind: 'TEXT', noteKind: 'QUOTE' } },
  { addLane: { key: 'pains', name: 'Pains', kind: 'TEXT', noteKind: 'PAIN' } },
  { addLane: { key: 'crew', name: 'Crew', kind: 'BACKSTAGE' } },
  { addStage: { key: 's1', name: 'S1' } },
  { addStage: { key: 's2', name: 'S2' } },
  { addTouchpoint: { key: 'a', stage: 's1', name: 'A', channel: 'web' } },
])

function dropOn(map: JourneyMap, lane: string) {
  const layout = layoutOf(map)
  const middle = centreOf(placeOf(layout, { key: 'a', stage: 's1', lane, column: 0, row: 0 }))
  return mapOf(editsOfDrop(map, 'a', dropAt(layout, 'a', middle)!), map)
}

describe('a card let go on a lane', () => {
  it('takes on its channel, or goes behind the scenes and comes back', () => {
    expect(dropOn(drawn, 'CHANNEL:phone').touchpoints.a).toMatchObject({ channel: 'phone', lane: null })
    const behind = dropOn(drawn, 'BACKSTAGE:crew')
    expect(behind.touchpoints.a).toMatchObject({ channel: 'web', lane: 'crew' })
    expect(dropOn(behind, 'CHANNEL:phone').touchpoints.a).toMatchObject({ channel: 'phone', lane: null })
  })

  it('takes on its persona where lanes are personas, and keeps its channel', () => {
    const byPersona = mapOf([{ updateJourney: { laneGrouping: 'PERSONA' } }], drawn)
    expect(dropOn(byPersona, 'PERSONA:sara').touchpoints.a).toMatchObject({ channel: 'web', persona: 'sara' })
  })

  it('never lands on a text lane', () => {
    fc.assert(fc.property(maps, fc.integer({ min: -100, max: 4000 }), (map, y) => {
      const layout = layoutOf(map)
      const drop = dropAt(layout, 'none', { x: 10, y })
      expect(layout.lanes.find(({ id }) => id === drop?.lane)?.kind).not.toBe('TEXT')
    }))
  })
})

describe('moving a lane', () => {
  const names = (map: JourneyMap) => drawnLanesOf(map).map(({ name }) => name)
  const moved = (name: string, heading: 'up' | 'down') => {
    const lane = drawnLanesOf(drawn).filter(isNamed).find(one => one.name === name)!
    return names(mapOf(editsOfLaneMove(drawn, lane, heading), drawn))
  }

  it('changes places with the lane beside it that is of its kind', () => {
    expect(names(drawn)).toEqual(['Doing', 'Web', 'Phone', 'Quotes', 'Pains', 'Crew'])
    expect(moved('Phone', 'up')).toEqual(['Doing', 'Phone', 'Web', 'Quotes', 'Pains', 'Crew'])
    expect(moved('Quotes', 'down')).toEqual(['Doing', 'Web', 'Phone', 'Pains', 'Quotes', 'Crew'])
  })

  it('stops where another kind of lane begins', () => {
    for (const [name, heading] of [['Doing', 'down'], ['Web', 'up'], ['Quotes', 'up'], ['Pains', 'down'], ['Crew', 'up']] as const)
      expect(moved(name, heading)).toEqual(names(drawn))
  })

  it('moves one up or down and back to where it was, in any map', () => {
    fc.assert(fc.property(maps, (map) => {
      for (const lane of drawnLanesOf(map).filter(isNamed)) {
        const down = editsOfLaneMove(map, lane, 'down')
        if (down.length === 0)
          continue
        const below = mapOf(down, map)
        expect(names(below)).not.toEqual(names(map))
        expect(names(mapOf(editsOfLaneMove(below, lane, 'up'), below))).toEqual(names(map))
      }
    }))
  })
})

describe('the notes of a text lane', () => {
  const written = mapOf([
    { addNote: { key: 'one', stage: 's1', lane: 'pains', kind: 'PAIN', text: 'one' } },
    { addNote: { key: 'two', stage: 's1', lane: 'pains', kind: 'PAIN', text: 'two' } },
    { addNote: { key: 'far', stage: 's2', lane: 'pains', kind: 'PAIN', text: 'far' } },
    { addNote: { key: 'of-card', touchpoint: 'a', kind: 'PAIN', text: 'of the card' } },
  ], drawn)
  const keys = (map: JourneyMap, stage: string) => notesOfCell(map, stage, 'pains').map(({ key }) => key)
  const stepped = (key: string, heading: 'up' | 'down' | 'forward' | 'back') =>
    mapOf(editsOfNoteStep(written, written.notes[key]!, heading), written)

  it('change places within their cell, and stages along the journey', () => {
    expect(keys(written, 's1')).toEqual(['of-card', 'one', 'two'])
    expect(keys(stepped('two', 'up'), 's1')).toEqual(['of-card', 'two', 'one'])
    expect(keys(stepped('one', 'forward'), 's2')).toEqual(['far', 'one'])
  })

  it('go from lane to lane at the ends, and become of the kind that is gathered there', () => {
    const above = stepped('one', 'up')
    expect(keys(above, 's1')).toEqual(['of-card', 'two'])
    expect(above.notes.one).toMatchObject({ lane: 'quotes', kind: 'QUOTE' })
    expect(mapOf(editsOfNoteStep(above, above.notes.one!, 'down'), above).notes).toEqual(written.notes)
  })

  it('stay where they are at the ends of the map, and where they are gathered from a touchpoint', () => {
    expect(editsOfNoteStep(written, written.notes.two!, 'down')).toEqual([])
    expect(editsOfNoteStep(written, written.notes.one!, 'back')).toEqual([])
    expect(editsOfNoteStep(written, written.notes['of-card']!, 'down')).toEqual([])
  })

  it('land where they are let go: between two others, in another stage, in another lane, never among cards', () => {
    const layout = layoutOf(written)
    const slip = (note: string) => layout.texts.flatMap(({ slips }) => slips).find(({ id }) => id === slipId('pains', note))!
    const dropped = (note: string, x: number, y: number) => {
      const { width, height } = { width: 208, height: slip(note).height }
      return mapOf(editsOfNoteDrop(written, written.notes[note]!, slipDropAt(layout, note, { x: x + width / 2, y: y + height / 2 })!), written)
    }
    expect(keys(dropped('two', slip('one').x, slip('one').y - 1), 's1')).toEqual(['of-card', 'two', 'one'])
    expect(keys(dropped('one', slip('far').x, slip('far').y + 9), 's2')).toEqual(['far', 'one'])
    const { x, y } = layout.cards.get('a')!
    expect(dropped('one', x, y).notes.one).toMatchObject({ lane: 'doing', stage: 's1', kind: 'DOING' })
    expect(dropped('one', slip('one').x + 3, slip('one').y + 3)).toBe(written)
  })

  it('are all reached by arrows alone, and so are the cards, from the header of any stage', () => {
    fc.assert(fc.property(maps, (map) => {
      const layout = layoutOf(map)
      const all = [...layout.cards.keys(), ...placesOf(layout.texts).map(({ id }) => id)]
      const reached = new Set(layout.stages.flatMap(({ key }) => firstOfStage(layout, key, true)?.key ?? []))
      for (const key of reached) {
        for (const heading of ['up', 'down', 'forward', 'back'] as const) {
          const next = goalBeside(layout, key, heading, true)
          if (next && next.kind !== 'stage')
            reached.add(next.key)
        }
      }
      expect([...reached].sort()).toEqual(all.sort())
    }))
  })

  it('lie on the way from a card down and back, and above the topmost row stands the header', () => {
    const layout = layoutOf(written)
    const down = goalBeside(layout, 'a', 'down', true)
    expect(down).toEqual({ kind: 'slip', key: freeId({ lane: 'quotes', stage: 's1' }) })
    expect(goalBeside(layout, 'a', 'down', false)).toEqual({ kind: 'slip', key: slipId('pains', 'of-card') })
    expect(goalBeside(layout, down!.key, 'up', true)).toEqual({ kind: 'touchpoint', key: 'a' })
    expect(goalBeside(layout, freeId({ lane: 'doing', stage: 's1' }), 'up', true)).toEqual({ kind: 'stage', key: 's1' })
  })

  it('are as high as their words need, up to six lines', () => {
    expect(linesOf('short')).toBe(1)
    expect(linesOf('two\nlines')).toBe(2)
    expect(linesOf('word '.repeat(15).trim())).toBe(3)
    expect(linesOf('می\u200Cگوید '.repeat(8).trim())).toBe(2)
    expect(heightOfSlip('word '.repeat(500), false)).toBe(heightOfSlip('word '.repeat(100), false))
    expect(heightOfSlip('short', true)).toBeGreaterThan(heightOfSlip('short', false))
  })
})
