/** Ids of this reader's own lists, newest last. An undo is a list like any other, so a redo undoes the undo. */
export interface UndoHistory {
  undoable: readonly string[]
  redoable: readonly string[]
}

export const emptyHistory: UndoHistory = { undoable: [], redoable: [] }

/** A new list starts a new future. */
export function noted(history: UndoHistory, id: string): UndoHistory {
  return { undoable: [...history.undoable, id], redoable: [] }
}

/** The newest list was taken back by the list `undoId`. */
export function undone(history: UndoHistory, undoId: string): UndoHistory {
  return { undoable: history.undoable.slice(0, -1), redoable: [...history.redoable, undoId] }
}

/** The newest undo was taken back by the list `redoId`. */
export function redone(history: UndoHistory, redoId: string): UndoHistory {
  return { undoable: [...history.undoable, redoId], redoable: history.redoable.slice(0, -1) }
}

/** Without a list that the server refused. */
export function forgotten(history: UndoHistory, id: string): UndoHistory {
  return { undoable: history.undoable.filter(own => own !== id), redoable: history.redoable.filter(own => own !== id) }
}

/** What the server remembers, the next one first, and then what is still on its way to it. */
export function remembered(steps: UndoHistory, waiting: readonly { id: string, undoes: string | null }[]): UndoHistory {
  const onWay = new Set(waiting.map(({ id }) => id))
  const known = (ids: readonly string[]) => ids.filter(id => !onWay.has(id)).reverse()
  return waiting.reduce(withList, { undoable: known(steps.undoable), redoable: known(steps.redoable) })
}

/** A list of which it is only known what it takes back. */
function withList(history: UndoHistory, { id, undoes }: { id: string, undoes: string | null }): UndoHistory {
  if (undoes !== null && history.undoable.includes(undoes))
    return { undoable: history.undoable.filter(own => own !== undoes), redoable: [...history.redoable, id] }
  if (undoes !== null && history.redoable.includes(undoes))
    return { undoable: [...history.undoable, id], redoable: history.redoable.filter(own => own !== undoes) }
  return noted(history, id)
}
