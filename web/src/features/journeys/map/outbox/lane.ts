import type { Keep } from './keep.ts'
import type { KeptList, ListRefusal, NewList } from './kept-list.ts'
import type { Answer, Send } from './send-list.ts'
import { createEventHook } from '@vueuse/core'
import { computed, shallowRef } from 'vue'
import { fallingWith, kept, waitingIn } from './kept-list.ts'

export type SaveState = 'saved' | 'saving' | 'offline' | 'failed'

/** The server's word on one list. `fallen`: lists that fell with it when it was refused. */
export interface Answered {
  list: KeptList
  answer: Answer
  fallen: readonly string[]
}

interface Tools {
  journeyId: string
  keep: Keep
  send: Send
  /** Between two tries while the server does not answer, in milliseconds. */
  patience?: number
}

export type OutboxLane = ReturnType<typeof createLane>

/** The lists of one journey on their way to the server: kept first, sent one after the other, forgotten when answered. */
export function createLane({ journeyId, keep, send, patience = 3000 }: Tools) {
  const lists = shallowRef<readonly KeptList[]>([])
  const waiting = computed(() => waitingIn(lists.value))
  const state = shallowRef<SaveState>('saved')
  const answered = createEventHook<Answered>()
  /** Lists that the browser could not keep; a reload would lose them. */
  const unkept = new Set<string>()
  let isSending = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function put(list: KeptList) {
    keep.put(list).then(() => unkept.delete(list.id), () => unkept.add(list.id))
  }

  function forget(id: string) {
    lists.value = lists.value.filter(list => list.id !== id)
    unkept.delete(id)
    keep.forget(id).catch(() => {})
  }

  function add(list: NewList) {
    const own = kept(journeyId, list)
    lists.value = [...lists.value, own]
    put(own)
    void sendNext()
  }

  /** Takes up what an earlier page has left. */
  function takeUp(left: readonly KeptList[]) {
    const known = new Set(lists.value.map(({ id }) => id))
    lists.value = [...left.filter(({ id }) => !known.has(id)), ...lists.value]
    void sendNext()
  }

  async function sendNext(): Promise<void> {
    const [next] = waiting.value
    if (isSending || !next)
      return
    isSending = true
    clearTimeout(timer)
    state.value = state.value === 'offline' ? 'offline' : 'saving'
    const sent = await send(next)
    isSending = false
    if (sent.kind === 'UNREACHABLE')
      return waitForServer()
    if (sent.kind === 'FAULT')
      return void (state.value = 'failed')
    state.value = waiting.value.length > 1 ? 'saving' : 'saved'
    settle(next, sent.answer)
    return sendNext()
  }

  function settle(list: KeptList, answer: Answer) {
    const [refusal] = answer.userErrors
    const fallen = refusal ? fallingWith(lists.value, list.id) : []
    fallen.forEach(forget)
    if (refusal && list.undoes === null)
      hold({ ...list, refusal: { ...refusal } as ListRefusal })
    else
      forget(list.id)
    void answered.trigger({ list, answer, fallen })
  }

  /** A refused list stays until its maker has decided. */
  function hold(list: KeptList) {
    lists.value = lists.value.map(own => own.id === list.id ? list : own)
    put(list)
  }

  function waitForServer() {
    state.value = 'offline'
    clearTimeout(timer)
    timer = setTimeout(() => void sendNext(), patience)
  }

  return {
    waiting,
    refused: computed(() => lists.value.filter(({ refusal }) => refusal !== null)),
    state,
    onAnswered: answered.on,
    add,
    takeUp,
    /** Lets go of a refused list. */
    forget,
    retry: () => void sendNext(),
    isUnkept: () => waiting.value.some(({ id }) => unkept.has(id)),
  }
}
