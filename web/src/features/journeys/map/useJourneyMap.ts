import type { JourneyEdit } from '@masir/schema'
import type { ShownError } from '../../../app/useErrorToast.ts'
import type { FetchedJourney } from './journey-map.query.ts'
import type { Answered } from './outbox/lane.ts'
import { apply, replay } from '@masir/schema'
import { computed, watch } from 'vue'
import { injectOutbox } from './outbox/outbox.ts'
import { useEditEvents } from './useEditEvents.ts'
import { useOpenMap } from './useOpenMap.ts'
import { useUndoSteps } from './useUndoSteps.ts'

interface Told {
  /** A gesture that does not fit the map, or an undo that found nothing left to take back. */
  onRefused: (errors: readonly ShownError[]) => void
  /** The server has applied a list; it may have overwritten what others had set, or left something as it is. */
  onApplied: (answered: Answered, undo: () => void) => void
}

/** One journey as this reader sees and changes it. Every gesture is one list, shown at once; nothing is changed in place. */
export function useJourneyMap(key: () => string, { onRefused, onApplied }: Told) {
  const outbox = injectOutbox()
  const open = useOpenMap({ key, onOpen })
  const journeyId = computed(() => open.journey.value?.id)
  const lane = computed(() => journeyId.value === undefined ? undefined : outbox.lane(journeyId.value))
  const steps = useUndoSteps(takeBack)

  function onOpen({ id, undoable, redoable }: FetchedJourney) {
    const waiting = outbox.lane(id).waiting.value
    steps.remember({ undoable: undoable ?? [], redoable: redoable ?? [] }, waiting)
    return waiting
  }

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
    steps.knowInverse(id, outcome.inverse)
    steps.note(id)
    send(id, edits, null)
    return true
  }

  function takeBack(id: string, undoId: string) {
    const edits = steps.inverseOf(id)
    const outcome = replay(open.map.value, edits)
    if (outcome.ok)
      steps.knowInverse(undoId, outcome.inverse)
    send(undoId, edits, id)
  }

  function send(id: string, edits: Parameters<typeof open.show>[0]['edits'], undoes: string | null) {
    const baseRevision = open.revision()
    open.show({ id, edits })
    lane.value?.add({ id, baseRevision, edits, undoes })
  }

  function onAnswered(answered: Answered) {
    const { list, answer, fallen } = answered
    if (answer.userErrors.length === 0) {
      open.takeIn(list.id, answer.revision ?? open.revision(), list.undoes === null ? list.edits : null)
      onApplied(answered, () => steps.undoOne(list.id))
      return
    }
    const gone = [list.id, ...fallen]
    open.drop(gone)
    gone.forEach(steps.forget)
    if (list.undoes !== null)
      onRefused(answer.userErrors)
    void open.fetch()
  }

  watch(lane, (current, _, onCleanup) => {
    if (current)
      onCleanup(current.onAnswered(onAnswered).off)
  }, { flush: 'sync' })
  useEditEvents(journeyId, ({ editListId, revision, edits }) => open.takeIn(editListId, revision, edits), open.catchUp)

  watch(key, async () => {
    steps.clear()
    await outbox.ready
    open.restart()
  }, { immediate: true })

  return {
    journey: open.journey,
    isUnreachable: open.isUnreachable,
    refetch: open.fetch,
    map: open.map,
    edit,
    undo: steps.undo,
    redo: steps.redo,
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
    saveState: computed(() => lane.value?.state.value ?? 'saved'),
    retry: () => lane.value?.retry(),
    /** Lists that the server has refused and this reader has not yet decided on. */
    refused: computed(() => lane.value?.refused.value ?? []),
    letGo: (id: string) => void lane.value?.forget(id),
  }
}
