import type { Question } from '../../journeys/overlay/useOverlay.ts'
import type { ReviewedJourney } from './review.query.ts'
import { useQuery, useSubscription } from '@urql/vue'
import { useDebounceFn } from '@vueuse/core'
import { computed, shallowRef, watch } from 'vue'
import { injectLiveConnection } from '../../../app/live-connection.ts'
import { usePrintArguments } from '../../../composables/usePrintArguments.ts'
import { OverlayChangedSubscription } from '../../journeys/overlay/overlay.query.ts'
import { ActionsChangedSubscription } from '../actions/actions-changed.query.ts'
import { JourneyReviewQuery } from './review.query.ts'

/** Answers arrive in bursts; the review asks again at most this often, in milliseconds. */
const CALM = 1000

/** A review for a window, kept on screen while the next one is on its way or the server is gone. */
export function useReview(question: () => Question | undefined) {
  const asPrinted = usePrintArguments()
  const reviewed = shallowRef<ReviewedJourney>()
  const { data, fetching, error, executeQuery } = useQuery({
    query: JourneyReviewQuery,
    variables: () => {
      const { journeyId = '', window = { from: '', to: '' }, compareTo = null, segment = [] } = question() ?? {}
      return { id: journeyId, window, compareTo, segment, ...asPrinted.value }
    },
    pause: () => question() === undefined,
  })
  const shownFor = shallowRef('')
  const asked = computed(() => JSON.stringify([question(), asPrinted.value]))
  watch(data, (result) => {
    if (!result?.journey)
      return
    reviewed.value = result.journey
    shownFor.value = asked.value
  })

  const refetch = async (): Promise<void> => void await executeQuery({ requestPolicy: 'network-only' })
  const refresh = useDebounceFn(refetch, CALM, { maxWait: 2 * CALM })
  for (const query of [OverlayChangedSubscription, ActionsChangedSubscription]) {
    const told = useSubscription({
      query: query as typeof OverlayChangedSubscription,
      variables: () => ({ journeyId: question()?.journeyId ?? '' }),
      pause: () => question() === undefined,
    })
    watch(told.data, refresh)
  }
  injectLiveConnection().onConnected(() => void refresh())

  return {
    reviewed,
    isFetching: fetching,
    /** What is shown answers an earlier question: other days, other customers, another language. */
    isBehind: computed(() => fetching.value && shownFor.value !== asked.value),
    error,
    refetch,
  }
}
