import type { JourneyEdit, JourneyMap, LoggedEdit, OpenMap } from '@masir/schema'
import type { ShownError } from '../../../app/useErrorToast.ts'
import type { FetchedJourney } from './journey-map.query.ts'
import { apply, emptyMap, received, replay, shown } from '@masir/schema'
import { useClientHandle } from '@urql/vue'
import { computed, shallowRef, watch } from 'vue'
import { JourneyMapQuery } from './journey-map.query.ts'
import { mapFromJourney } from './map-from-journey.ts'
import { emptyHistory, forgotten, noted, redone, undone } from './undo-history.ts'
import { useEditEvents } from './useEditEvents.ts'
import { useSaving } from './useSaving.ts'

/**
 * One journey as this reader sees it: what the server has confirmed, with the reader's own lists on the way. Every
 * gesture is one list; nothing is changed in place.
 */
export function useJourneyMap(key: () => string, onRefused: (errors: readonly ShownError[]) => void) {
  const { client } = useClientHandle()
  /** Null: there is no such journey. */
  const journey = shallowRef<FetchedJourney | null>()
  const isUnreachable = shallowRef(false)
  const open = shallowRef<OpenMap>({ map: emptyMap(), revision: -1, pending: [] })
  const history = shallowRef(emptyHistory)
  /** What would take each own list back, for showing an undo before the server has answered. */
  const inverses = new Map<string, readonly LoggedEdit[]>()
  /** The revision that the server gave each list; until a map of that revision is here, the list is still shown. */
  const savedAs = new Map<string, number>()

  const map = computed<JourneyMap>(() => shown(open.value).map)
  const saving = useSaving({
    journeyId: () => journey.value?.id ?? '',
    revision: () => open.value.revision,
    onSaved: (id, revision, edits) => takeIn(id, revision, edits),
    onRefused: (id, errors) => {
      drop(id)
      onRefused(errors)
      void fetch()
    },
  })
  useEditEvents(() => journey.value?.id, ({ editListId, revision, edits }) => takeIn(editListId, revision, edits), () => void fetch())

  async function fetch() {
    const result = await client.query(JourneyMapQuery, { key: key() }, { requestPolicy: 'network-only' })
    isUnreachable.value = result.error !== undefined
    const found = result.data?.journey
    if (!found) {
      journey.value = journey.value ?? (result.error ? undefined : null)
      return
    }
    journey.value = found
    const pending = open.value.pending.filter(({ id }) => (savedAs.get(id) ?? Infinity) > found.revision)
    open.value = { map: mapFromJourney(found), revision: found.revision, pending }
  }

  /** The server's word on a list: an undo knows order keys that only the server has, so it is fetched. */
  function takeIn(id: string, revision: number, edits: readonly LoggedEdit[] | null) {
    savedAs.set(id, revision)
    const next = edits?.every(edit => !('restore' in edit)) ? received(open.value, { id, revision, edits }) : null
    if (next)
      open.value = next
    else if (revision > open.value.revision && !saving.isBusy())
      void fetch()
  }

  function drop(id: string) {
    open.value = { ...open.value, pending: open.value.pending.filter(list => list.id !== id) }
    history.value = forgotten(history.value, id)
  }

  function show(id: string, edits: readonly LoggedEdit[], outcome: ReturnType<typeof replay>) {
    if (outcome.ok)
      inverses.set(id, outcome.inverse)
    open.value = { ...open.value, pending: [...open.value.pending, { id, edits }] }
  }

  /** Applies a gesture at once and sends it. False: it does not fit, and the reader has been told. */
  function edit(edits: readonly JourneyEdit[]): boolean {
    if (edits.length === 0)
      return true
    const outcome = apply(map.value, edits)
    if (!outcome.ok) {
      onRefused([{ ...outcome.refusal, message: outcome.refusal.code }])
      return false
    }
    const id = crypto.randomUUID()
    show(id, edits, outcome)
    history.value = noted(history.value, id)
    saving.send({ id, edits })
    return true
  }

  function takeBack(id: string): string {
    const undoId = crypto.randomUUID()
    const edits = inverses.get(id) ?? []
    show(undoId, edits, replay(map.value, edits))
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

  function start() {
    journey.value = undefined
    open.value = { map: emptyMap(), revision: -1, pending: [] }
    history.value = emptyHistory
    void fetch()
  }

  watch(key, start, { immediate: true })

  return {
    journey,
    isUnreachable,
    refetch: () => void fetch(),
    map,
    edit,
    undo,
    redo,
    canUndo: computed(() => history.value.undoable.length > 0),
    canRedo: computed(() => history.value.redoable.length > 0),
    saveState: saving.state,
    retry: saving.retry,
  }
}
