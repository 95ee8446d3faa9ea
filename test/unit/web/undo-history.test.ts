import type { OwnList } from '@masir/schema'
import type { UndoHistory } from '../../../web/src/features/journeys/map/undo-history.ts'
import { undoStacksOf } from '@masir/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyHistory, forgotten, noted, redone, remembered, undone } from '../../../web/src/features/journeys/map/undo-history.ts'

type Press = 'draw' | 'undo' | 'redo'
const presses = fc.array(fc.constantFrom<Press>('draw', 'draw', 'undo', 'redo'), { maxLength: 30 })

/** What a reader's keys make: the lists as the server logs them, and the history as the page has it. */
function press(keys: readonly Press[]): { lists: OwnList[], history: UndoHistory } {
  const lists: OwnList[] = []
  let history = emptyHistory
  keys.forEach((key, index) => {
    const id = `list ${index}`
    const taken = { draw: null, undo: history.undoable.at(-1), redo: history.redoable.at(-1) }[key]
    if (taken === undefined)
      return
    lists.push({ id, undoes: taken, isRestoring: false })
    history = key === 'draw' ? noted(history, id) : key === 'undo' ? undone(history, id) : redone(history, id)
  })
  return { lists, history }
}

function asServerTells(lists: readonly OwnList[]): UndoHistory {
  const { undoable, redoable } = undoStacksOf(lists)
  return { undoable: undoable.toReversed(), redoable: redoable.toReversed() }
}

describe('undo over a reload', () => {
  it('finds the same steps as before, wherever the server was when the page was loaded anew', () => {
    fc.assert(fc.property(presses, fc.nat(), (keys, part) => {
      const { lists, history } = press(keys)
      const arrived = lists.length === 0 ? 0 : part % (lists.length + 1)
      expect(remembered(asServerTells(lists.slice(0, arrived)), lists.slice(arrived))).toEqual(history)
    }))
  })

  it('knows a list that arrived while the page was loading only once', () => {
    fc.assert(fc.property(presses, fc.nat(), (keys, part) => {
      const { lists, history } = press(keys.filter(key => key === 'draw'))
      const arrived = lists.length === 0 ? 0 : part % (lists.length + 1)
      expect(remembered(asServerTells(lists), lists.slice(arrived))).toEqual(history)
    }))
  })

  it('loses the step that the server could not take back', () => {
    const { history } = press(['draw', 'draw', 'undo'])
    expect(forgotten(history, history.redoable[0]!)).toEqual({ undoable: ['list 0'], redoable: [] })
  })
})
