import type { LoggedEdit } from '@masir/schema'
import type { UndoHistory } from './undo-history.ts'
import { computed, shallowRef } from 'vue'
import { emptyHistory, forgotten, noted, redone, remembered, undone } from './undo-history.ts'

/** What can be undone and redone: the steps of earlier visits, as the server remembers them, and those of this one. */
export function useUndoSteps(takeBack: (id: string, undoId: string) => void) {
  const history = shallowRef(emptyHistory)
  /** What would take each own list back, for showing an undo before the server has answered; of older lists only the server knows. */
  const inverses = new Map<string, readonly LoggedEdit[]>()

  function step(stack: keyof UndoHistory, taken: typeof undone) {
    const id = history.value[stack].at(-1)
    if (!id)
      return
    const undoId = crypto.randomUUID()
    history.value = taken(history.value, undoId)
    takeBack(id, undoId)
  }

  return {
    undo: () => step('undoable', undone),
    redo: () => step('redoable', redone),
    canUndo: computed(() => history.value.undoable.length > 0),
    canRedo: computed(() => history.value.redoable.length > 0),
    inverseOf: (id: string) => inverses.get(id) ?? [],
    knowInverse: (id: string, edits: readonly LoggedEdit[]) => void inverses.set(id, edits),
    note: (id: string) => void (history.value = noted(history.value, id)),
    forget: (id: string) => void (history.value = forgotten(history.value, id)),
    remember: (steps: UndoHistory, waiting: Parameters<typeof remembered>[1]) => void (history.value = remembered(steps, waiting)),
    clear: () => void (history.value = emptyHistory),
    /** Takes back one list out of its turn, as a toast offers it. */
    undoOne(id: string) {
      const undoId = crypto.randomUUID()
      history.value = noted(forgotten(history.value, id), undoId)
      takeBack(id, undoId)
    },
  }
}
