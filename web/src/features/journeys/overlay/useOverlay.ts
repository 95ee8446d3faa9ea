import type { SegmentFilter, Window } from '../map/useMapView.ts'
import { useQuery, useSubscription } from '@urql/vue'
import { useDebounceFn } from '@vueuse/core'
import { computed, shallowRef, watch } from 'vue'
import { usePrintArguments } from '../../../composables/usePrintArguments.ts'
import { emptyIndex, indexOf } from './overlay-store.ts'
import { JourneyOverlayQuery, OverlayChangedSubscription } from './overlay.query.ts'

export interface Question {
  journeyId: string
  window: Window
  compareTo: Window | null
  segment: SegmentFilter[]
}

/** New answers arrive in bursts; the map asks again at most this often, in milliseconds. */
const CALM = 1000

/** The readings of a journey for a window, kept on screen while the next ones are on their way. */
export function useOverlay(question: () => Question | undefined) {
  const asPrinted = usePrintArguments()
  const index = shallowRef(emptyIndex)
  const { data, fetching, error, executeQuery } = useQuery({
    query: JourneyOverlayQuery,
    variables: () => {
      const { journeyId = '', window = { from: '', to: '' }, compareTo = null, segment = [] } = question() ?? {}
      return { id: journeyId, window, compareTo, segment, ...asPrinted.value }
    },
    pause: () => question() === undefined,
  })
  watch(data, (result) => {
    if (result?.journey)
      index.value = indexOf(result.journey.overlay)
  })

  const refresh = useDebounceFn(() => void executeQuery({ requestPolicy: 'network-only' }), CALM, { maxWait: 2 * CALM })
  const changed = useSubscription({
    query: OverlayChangedSubscription,
    variables: () => ({ journeyId: question()?.journeyId ?? '' }),
    pause: () => question() === undefined,
  })
  watch(changed.data, refresh)

  return { index, isFetching: computed(() => fetching.value), error, refresh }
}
