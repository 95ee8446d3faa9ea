import type { Client } from '@urql/vue'
import type { InjectionKey, Ref } from 'vue'
import type { Keep } from './keep.ts'
import type { KeptList } from './kept-list.ts'
import type { OutboxLane } from './lane.ts'
import { useEventListener } from '@vueuse/core'
import { computed, inject, shallowReactive } from 'vue'
import { createLane } from './lane.ts'
import { sendThrough } from './send-list.ts'

/** Every journey's lists on their way, whichever page is open: what was drawn on a train leaves from the list page too. */
export interface Outbox {
  lane: (journeyId: string) => OutboxLane
  /** Refused lists of journeys that are no more; they have no page to stand on. */
  lost: Readonly<Ref<readonly KeptList[]>>
  /** When what an earlier page has left is in its lanes. */
  ready: Promise<void>
}

export const outboxKey: InjectionKey<Outbox> = Symbol('outbox')

export function createOutbox(client: Client, keep: Keep): Outbox {
  const send = sendThrough(client)
  const lanes = shallowReactive(new Map<string, OutboxLane>())

  function lane(journeyId: string): OutboxLane {
    const known = lanes.get(journeyId) ?? createLane({ journeyId, keep, send })
    lanes.set(journeyId, known)
    return known
  }

  async function takeUpLeft() {
    const left = Map.groupBy(await keep.all().catch(() => []), ({ journeyId }) => journeyId)
    left.forEach((lists, journeyId) => lane(journeyId).takeUp(lists))
  }

  useEventListener(window, 'online', () => lanes.forEach(({ retry }) => retry()))
  useEventListener(window, 'beforeunload', (event) => {
    if ([...lanes.values()].some(({ isUnkept }) => isUnkept()))
      event.preventDefault()
  })
  const lost = computed(() => [...lanes.values()].flatMap(({ refused }) => refused.value.filter(({ refusal }) => refusal?.code === 'NOT_FOUND')))
  return { lane, lost, ready: takeUpLeft() }
}

export function injectOutbox(): Outbox {
  const outbox = inject(outboxKey)
  if (!outbox)
    throw new Error('The app has not provided its outbox')
  return outbox
}
