import type { ListedJourney } from './journey-list.query.ts'
import { computed } from 'vue'
import { openingPeriod, periodBefore } from '../../../composables/periods.ts'
import { useDates } from '../../../composables/useDates.ts'
import { useOverlay } from '../overlay/useOverlay.ts'

/** A row reads the last year in which its own journey has answers; journeys of other years have other windows. */
export function useRowOverlay(journey: () => ListedJourney) {
  const { calendar } = useDates()
  const window = computed(() => {
    const evidence = journey().evidencePeriod
    return evidence ? openingPeriod(evidence, calendar.value) : undefined
  })
  const question = computed(() => window.value && {
    journeyId: journey().id,
    window: window.value,
    compareTo: periodBefore(window.value, calendar.value),
    segment: [],
  })
  const { index, isFetching } = useOverlay(() => question.value)
  return { index, isFetching, window, question }
}
