/** What a person's undo and redo need to know of a list of theirs. */
export interface OwnList {
  id: string
  /** The list that this one took back. */
  undoes: string | null
  /** Whether it brought something back from the bin: a part of a list taken back, which is a deed of its own. */
  isRestoring: boolean
}

/** Ids of lists that taking back is the next undo, or the next redo; the next one last. */
export interface UndoStacks {
  undoable: string[]
  redoable: string[]
}

/** What one person can undo and redo, told from their lists of the log, the oldest first. */
export function undoStacksOf(lists: readonly OwnList[]): UndoStacks {
  const stacks: UndoStacks = { undoable: [], redoable: [] }
  for (const list of lists)
    take(stacks, list)
  return stacks
}

function take(stacks: UndoStacks, { id, undoes, isRestoring }: OwnList): void {
  if (undoes !== null && !isRestoring && takeOut(stacks.undoable, undoes)) {
    stacks.redoable.push(id)
  }
  else {
    const isRedo = undoes !== null && takeOut(stacks.redoable, undoes)
    stacks.undoable.push(id)
    if (!isRedo)
      stacks.redoable = []
  }
}

/** Whether it was there. Searched from the end, where an undo nearly always finds its list. */
function takeOut(ids: string[], id: string): boolean {
  const at = ids.lastIndexOf(id)
  if (at !== -1)
    ids.splice(at, 1)
  return at !== -1
}
