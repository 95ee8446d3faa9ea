import { describe, expect, it } from 'vitest'
import { preferredLocale } from '../../../web/src/app/locale.ts'
import { pluralForm } from '../../../web/src/app/words/plural-form.ts'
import { headingOf, letterOf, signOf } from '../../../web/src/features/journeys/canvas/keyboard/keys.ts'
import { emptyHistory, forgotten, noted, redone, undone } from '../../../web/src/features/journeys/map/undo-history.ts'
import { chipLook, surfaceBand } from '../../../web/src/features/journeys/overlay/chip-look.ts'

describe('the language of a reader', () => {
  it('is the first of theirs that the product speaks', () => {
    expect(preferredLocale(['de-DE', 'fa-IR', 'en'])).toBe('fa')
    expect(preferredLocale(['de-DE'])).toBe('en')
  })

  it('has as many forms of a counted word as CLDR says: two in English, six in Arabic', () => {
    expect([1, 2].map(n => pluralForm('en', n, 2))).toEqual([0, 1])
    expect([0, 1, 2, 3, 11, 100].map(n => pluralForm('ar', n, 6))).toEqual([0, 1, 2, 3, 4, 5])
    expect(pluralForm('ar', 100, 2)).toBe(1)
  })
})

describe('keys', () => {
  it('point in the direction of reading', () => {
    expect(headingOf({ key: 'ArrowRight' }, false)).toBe('forward')
    expect(headingOf({ key: 'ArrowRight' }, true)).toBe('back')
    expect(headingOf({ key: 'ArrowDown' }, true)).toBe('down')
  })

  it('are told by their place, so that a Persian keyboard works too', () => {
    expect(letterOf({ code: 'KeyC' })).toBe('C')
    expect(signOf({ code: 'Minus' })).toBe(-1)
  })
})

describe('undo', () => {
  it('takes back the newest list first, and a new list starts a new future', () => {
    const two = noted(noted(emptyHistory, 'first'), 'second')
    const back = undone(two, 'undo of second')
    expect(back).toEqual({ undoable: ['first'], redoable: ['undo of second'] })
    expect(redone(back, 'redo')).toEqual({ undoable: ['first', 'redo'], redoable: [] })
    expect(noted(back, 'third')).toEqual({ undoable: ['first', 'third'], redoable: [] })
    expect(forgotten(two, 'first')).toEqual({ undoable: ['second'], redoable: [] })
  })
})

describe('a chip', () => {
  it('shows each state of a reading in a look of its own', () => {
    const looks = [
      chipLook({ state: 'OK', band: 1, certainty: 'SOLID' }),
      chipLook({ state: 'OK', band: 0, certainty: 'UNCERTAIN' }),
      chipLook({ state: 'INDICATIVE', band: -2, certainty: 'SOLID' }),
      chipLook({ state: 'OK', band: null, certainty: null }),
      chipLook({ state: 'SUPPRESSED', band: null, certainty: null }),
      chipLook({ state: 'NO_DATA', band: null, certainty: null }),
    ]
    expect(looks).toEqual(['solid', 'uncertain', 'indicative', 'grey', 'suppressed', 'empty'])
  })

  it('leaves its card neutral under the lens of both', () => {
    expect(surfaceBand(undefined, 'effort')).toBeNull()
  })
})
