import type { JourneyEdit, LoggedEdit } from '@masir/schema'
import type { ShownError } from '../../../app/useErrorToast.ts'
import { useClientHandle } from '@urql/vue'
import { useEventListener } from '@vueuse/core'
import { shallowRef } from 'vue'
import { EditJourneyMutation, UndoEditsMutation } from './journey-edits.mutation.ts'

export type SaveState = 'saved' | 'saving' | 'offline' | 'failed'

/** A list to be applied, or the id of the list that it takes back. */
export type Outgoing = { id: string, edits: readonly JourneyEdit[] } | { id: string, undoes: string }

interface Options {
  journeyId: () => string
  revision: () => number
  /** Edits are null for an undo: the server decides what it restores. */
  onSaved: (id: string, revision: number, edits: readonly LoggedEdit[] | null) => void
  onRefused: (id: string, errors: readonly ShownError[]) => void
}

/** Between two tries while the server does not answer, in milliseconds. */
const PATIENCE = 3000

/** Sends lists one after the other, in order; what got no answer is sent again under the same id, which is safe. */
export function useSaving({ journeyId, revision, onSaved, onRefused }: Options) {
  const { client } = useClientHandle()
  const state = shallowRef<SaveState>('saved')
  const waiting: Outgoing[] = []
  let isSending = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function send(list: Outgoing) {
    waiting.push(list)
    void sendNext()
  }

  async function sendNext() {
    const next = waiting[0]
    if (isSending || !next)
      return
    isSending = true
    state.value = 'saving'
    clearTimeout(timer)
    const { payload, isAnswered } = await ask(next)
    isSending = false
    if (!payload)
      return isAnswered ? stop() : waitForServer()
    waiting.shift()
    if (payload.userErrors.length > 0)
      onRefused(next.id, payload.userErrors)
    else
      onSaved(next.id, payload.revision ?? revision(), 'edits' in next ? next.edits : null)
    if (waiting.length > 0)
      return sendNext()
    state.value = 'saved'
  }

  async function ask(list: Outgoing) {
    if ('undoes' in list) {
      const input = { journeyId: journeyId(), editListId: list.undoes, undoId: list.id }
      const { data, error } = await client.mutation(UndoEditsMutation, { input })
      return { payload: data?.undoEdits, isAnswered: !error?.networkError }
    }
    const input = { journeyId: journeyId(), editListId: list.id, baseRevision: revision(), edits: [...list.edits] }
    const { data, error } = await client.mutation(EditJourneyMutation, { input })
    return { payload: data?.editJourney, isAnswered: !error?.networkError }
  }

  /** The server has answered with a fault of its own: asking again at once would not help, the reader decides. */
  function stop() {
    state.value = 'failed'
  }

  function waitForServer() {
    state.value = 'offline'
    timer = setTimeout(() => void sendNext(), PATIENCE)
  }

  const retry = () => void sendNext()

  useEventListener('online', retry)
  useEventListener('beforeunload', (event) => {
    if (waiting.length > 0)
      event.preventDefault()
  })

  return {
    state,
    send,
    retry,
    isBusy: () => waiting.length > 0,
    isWaiting: (id: string) => waiting.some(list => list.id === id),
  }
}
