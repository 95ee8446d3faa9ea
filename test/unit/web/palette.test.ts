import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardsBetween } from '../../../web/src/features/journeys/canvas/gestures/lasso.ts'
import { guidesOf } from '../../../web/src/features/journeys/canvas/gestures/snap-guides.ts'
import { layoutOf } from '../../../web/src/features/journeys/canvas/layout.ts'
import { mirrorCard } from '../../../web/src/features/journeys/canvas/map-to-graph.ts'
import { CARD } from '../../../web/src/features/journeys/canvas/measures.ts'
import { isWholeSeen, pointAt, wholeBox, windowBox } from '../../../web/src/features/journeys/canvas/minimap/mini-map.ts'
import { chordOf, keysOf } from '../../../web/src/features/journeys/canvas/palette/chord.ts'
import { commandAt, COMMANDS } from '../../../web/src/features/journeys/canvas/palette/commands.ts'
import { found, isFound } from '../../../web/src/features/journeys/canvas/palette/find.ts'
import { maps } from './random-map.ts'

const pressed = (key: Partial<KeyboardEvent>) => chordOf({ code: '', key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...key })

describe('the keys of commands', () => {
  it('are told by their place, so that a Persian keyboard works too', () => {
    expect(commandAt(pressed({ code: 'KeyD', key: 'ی', ctrlKey: true }))).toBe('duplicate')
    expect(commandAt(pressed({ code: 'KeyZ', key: 'z', metaKey: true, shiftKey: true }))).toBe('redo')
    expect(commandAt(pressed({ code: 'Digit2', key: '٬', shiftKey: true }))).toBe('fitSelection')
    expect(commandAt(pressed({ code: 'Slash', key: '؟', shiftKey: true }))).toBe('help')
    expect(commandAt(pressed({ code: 'KeyD', key: 'd' }))).toBeUndefined()
  })

  it('mean one command each', () => {
    const chords = COMMANDS.flatMap(command => 'chords' in command ? [...command.chords] : [])
    expect(new Set(chords).size).toBe(chords.length)
  })

  it('are shown as they are printed', () => {
    expect(keysOf('Ctrl+Shift+KeyZ')).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keysOf('Ctrl+Equal')).toEqual(['Ctrl', '+'])
  })

  it('of the system\'s clipboard and of the canvas are left to them', () => {
    expect(commandAt('Ctrl+KeyV')).toBeUndefined()
    expect(commandAt('Delete')).toBeUndefined()
  })
})

describe('finding by name', () => {
  it('knows a name however its letters, half-spaces and digits are typed', () => {
    expect(isFound('پیگیری وب‌سایت ۱۲', 'پيگيري وبسايت 12')).toBe(true)
    expect(isFound('الشَّكوى', 'شکوی')).toBe(true)
    expect(isFound('Calls support', 'SUPPORT call')).toBe(true)
    expect(isFound('Calls support', 'pay')).toBe(false)
  })

  it('puts names that begin so before those that go on so', () => {
    expect(found(['Asks for help', 'Help desk', 'Pays'], name => name, 'help')).toEqual(['Help desk', 'Asks for help'])
  })
})

describe('a rectangle over the map', () => {
  it('from any corner takes the cards that it touches, and all of them from end to end', () => {
    fc.assert(fc.property(maps, (map) => {
      const layout = layoutOf(map)
      const end = { x: layout.width, y: layout.height }
      expect(cardsBetween(layout, end, { x: 0, y: 0 })).toEqual([...layout.cards.keys()])
      for (const { key, x, y } of layout.cards.values())
        expect(cardsBetween(layout, { x: x + 5, y: y + CARD.height - 5 }, { x: x + 6, y: y + 5 })).toEqual([key])
    }))
  })
})

describe('guides', () => {
  it('run along the edges of a row or column that a landing shares with a card that stays', () => {
    fc.assert(fc.property(maps, (map) => {
      const layout = layoutOf(map)
      for (const card of layout.cards.values()) {
        const others = [...layout.cards.values()].filter(({ key }) => key !== card.key)
        const row = others.some(({ y }) => y === card.y) ? 2 : 0
        const column = others.some(({ x }) => x === card.x) ? 2 : 0
        expect(guidesOf(layout, card, new Set([card.key]))).toHaveLength(row + column)
      }
    }))
  })
})

describe('the mini map', () => {
  const layout = { width: 1000, height: 500 }

  it('leads to the point under the pointer, mirrored too', () => {
    expect(pointAt(layout, 0.25, 0.5, false)).toEqual({ x: 250, y: 250 })
    expect(pointAt(layout, 0.25, 0.5, true)).toEqual({ x: 750, y: 250 })
  })

  it('shows every card inside its frame, in either direction', () => {
    fc.assert(fc.property(maps, fc.boolean(), (map, mirrored) => {
      const drawn = layoutOf(map)
      const whole = wholeBox(drawn, mirrored)
      for (const card of drawn.cards.values())
        expect(isWholeSeen({ ...mirrorCard(card, mirrored), ...CARD }, whole)).toBe(true)
    }))
  })

  it('has nothing to show while the window holds the whole map', () => {
    const room = { width: 600, height: 400 }
    expect(isWholeSeen(wholeBox(layout, false), windowBox({ x: 10, y: 10, zoom: 0.5 }, room))).toBe(true)
    expect(isWholeSeen(wholeBox(layout, false), windowBox({ x: 10, y: 10, zoom: 1 }, room))).toBe(false)
  })
})
