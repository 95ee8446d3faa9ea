import type { JourneyEdit, LoggedEdit } from '@masir/schema'
import type { ShownError } from '../../../app/useErrorToast.ts'
import { apply, replay } from '@masir/schema'
import { computed, shallowRef, watch } from 'vue'
import { emptyHistory, forgotten, noted, redone, undone } from './undo-history.ts'
import { useEditEvents } from './useEditEvents.ts'
import { useOpenMap } from './useOpenMap.ts'
import { useSaving } from './useSaving.ts'

/** One journey as this reader sees and changes it. Every gesture is one list, shown at once; nothing is changed in place. */
export function useJourneyMap(key: () => string, onRefused: (errors: readonly ShownError[]) => void) {
  const open = useOpenMap(key, () => saving.isBusy())
  const history = shallowRef(emptyHistory)
  /** What would take each own list back, for showing an undo before the server has answered. */
  const inverses = new Map<string, readonly LoggedEdit[]>()

  const saving = useSaving({
    journeyId: () => open.journey.value?.id ?? '',
    revision: open.revision,
    onSaved: open.takeIn,
    onRefused: (id, errors) => {
      open.drop(id)
      history.value = forgotten(history.value, id)
      onRefused(errors)
      void open.fetch()
    },
  })
  useEditEvents(() => open.journey.value?.id, ({ editListId, revision, edits }) => open.takeIn(editListId, revision, edits), () => void open.fetch())

  /** False: the gesture does not fit the map, and the reader has been told. */
  function edit(edits: readonly JourneyEdit[]): boolean {
    if (edits.length === 0)
      return true
    const outcome = apply(open.map.value, edits)
    if (!outcome.ok) {
      onRefused([{ ...outcome.refusal, message: outcome.refusal.code }])
      return false
    }
    const id = crypto.randomUUID()
    inverses.set(id, outcome.inverse)
    open.show({ id, edits })
    history.value = noted(history.value, id)
    saving.send({ id, edits })
    return true
  }

  function takeBack(id: string): string {
    const undoId = crypto.randomUUID()
    const edits = inverses.get(id) ?? []
    const outcome = replay(open.map.value, edits)
    if (outcome.ok)
      inverses.set(undoId, outcome.inverse)
    open.show({ id: undoId, edits })
    saving.send({ id: undoId, undoes: id })
    return undoId
  }

  function undo() {
    const id = history.value.undoable.at(-1)
    if (id)
      history.value = undone(history.value, takeBack(id))
  }

  function redo() {
    const id = history.value.redoable.at(-1)
    if (id)
      history.value = redone(history.value, takeBack(id))
  }

  watch(key, () => {
    history.value = emptyHistory
    open.restart()
  }, { immediate: true })

  return {
    journey: open.journey,
    isUnreachable: open.isUnreachable,
    refetch: () => void open.fetch(),
    map: open.map,
    edit,
    undo,
    redo,
    canUndo: computed(() => history.value.undoable.length > 0),
    canRedo: computed(() => history.value.redoable.length > 0),
    saveState: saving.state,
    retry: saving.retry,
  }
}
