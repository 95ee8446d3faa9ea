import type { OwnList } from '@masir/schema'
import { undoStacksOf } from '@masir/schema'
import { expect, it } from 'vitest'

const edit = (id: string): OwnList => ({ id, undoes: null, isRestoring: false })
const undo = (id: string, undoes: string): OwnList => ({ id, undoes, isRestoring: false })
const stacks = (...lists: OwnList[]) => undoStacksOf(lists)

it('one\'s own lists can be undone, the last one first', () => {
  expect(stacks()).toEqual({ undoable: [], redoable: [] })
  expect(stacks(edit('a'), edit('b'))).toEqual({ undoable: ['a', 'b'], redoable: [] })
})

it('an undone list can be redone by taking the undo back, and undone again by taking the redo back', () => {
  expect(stacks(edit('a'), edit('b'), undo('u', 'b'))).toEqual({ undoable: ['a'], redoable: ['u'] })
  expect(stacks(edit('a'), edit('b'), undo('u', 'b'), undo('r', 'u'))).toEqual({ undoable: ['a', 'r'], redoable: [] })
  expect(stacks(edit('a'), undo('u', 'a'), undo('r', 'u'), undo('v', 'r'))).toEqual({ undoable: [], redoable: ['v'] })
})

it('a hundred undos leave a hundred redos, the last undone first', () => {
  const edits = Array.from({ length: 100 }, (_, index) => edit(`e${index}`))
  const undos = edits.map(({ id }) => undo(`u-${id}`, id)).reverse()
  expect(stacks(...edits, ...undos)).toEqual({ undoable: [], redoable: undos.map(({ id }) => id) })
})

it('a new list leaves nothing to redo', () => {
  expect(stacks(edit('a'), undo('u', 'a'), edit('b'))).toEqual({ undoable: ['b'], redoable: [] })
})

it('taking back another person\'s list is a deed that can be undone', () => {
  expect(stacks(edit('a'), undo('u', 'theirs'))).toEqual({ undoable: ['a', 'u'], redoable: [] })
})

it('restoring from the bin is a deed of its own and leaves the removal undoable', () => {
  expect(stacks(edit('removal'), { id: 'restored', undoes: 'removal', isRestoring: true })).toEqual({ undoable: ['removal', 'restored'], redoable: [] })
})
