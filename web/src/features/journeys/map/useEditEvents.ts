import type { LoggedEdit } from '@masir/schema'
import { useSubscription } from '@urql/vue'
import { useEventListener } from '@vueuse/core'
import { watch } from 'vue'
import { JourneyEditedSubscription } from './journey-edits.mutation.ts'

interface EditEvent {
  editListId: string
  revision: number
  edits: readonly LoggedEdit[]
}

/** The lists of everybody who has this journey open. Coming back online, events may have been missed: `onGap`. */
export function useEditEvents(journeyId: () => string | undefined, onEdited: (event: EditEvent) => void, onGap: () => void) {
  const { data } = useSubscription({
    query: JourneyEditedSubscription,
    variables: () => ({ journeyId: journeyId() ?? '' }),
    pause: () => journeyId() === undefined,
  })
  watch(data, (event) => {
    if (event)
      onEdited({ ...event.journeyEdited, edits: event.journeyEdited.edits as LoggedEdit[] })
  })
  useEventListener('online', onGap)
}
