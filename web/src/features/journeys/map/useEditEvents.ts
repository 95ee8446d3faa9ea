import type { LoggedEdit } from '@masir/schema'
import type { Ref } from 'vue'
import { useClientHandle, useSubscription } from '@urql/vue'
import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { watch } from 'vue'
import { injectLiveConnection } from '../../../app/live-connection.ts'
import { JourneyEditedSubscription, JourneyRevisionQuery } from './journey-edits.mutation.ts'

interface EditEvent {
  editListId: string
  revision: number
  edits: readonly LoggedEdit[]
}

/** A subscription listens a moment after it is sent; what happened until then is asked for, in milliseconds. */
const UNTIL_LISTENING = 700

/**
 * The lists of everybody who has this journey open. Events can be missed: before the first one is listened for, while
 * the socket is broken, while the computer sleeps. After each of these the revision is asked for and told.
 */
export function useEditEvents(journeyId: Readonly<Ref<string | undefined>>, onEdited: (event: EditEvent) => void, onRevision: (revision: number) => void) {
  const { client } = useClientHandle()
  const { data } = useSubscription({
    query: JourneyEditedSubscription,
    variables: () => ({ journeyId: journeyId.value ?? '' }),
    pause: () => journeyId.value === undefined,
  })
  watch(data, (event) => {
    if (event)
      onEdited({ ...event.journeyEdited, edits: event.journeyEdited.edits as LoggedEdit[] })
  }, { flush: 'sync' })

  async function askRevision() {
    const id = journeyId.value
    const { data } = id ? await client.query(JourneyRevisionQuery, { id }, { requestPolicy: 'network-only' }) : {}
    if (data?.journey && id === journeyId.value)
      onRevision(data.journey.revision)
  }

  const { start: askSoon } = useTimeoutFn(askRevision, UNTIL_LISTENING, { immediate: false })
  watch(journeyId, id => id && askSoon(), { immediate: true })
  injectLiveConnection().onConnected(askSoon)
  useEventListener('online', askSoon)
  useEventListener(document, 'visibilitychange', () => document.visibilityState === 'visible' && void askRevision())
}
