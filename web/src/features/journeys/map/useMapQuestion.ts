import type { Ref } from 'vue'
import type { Question } from '../overlay/useOverlay.ts'
import type { FetchedJourney } from './journey-map.query.ts'
import type { MapView, Mode, Window } from './useMapView.ts'
import { computed } from 'vue'
import { computedSame } from '../../../composables/computed-same.ts'
import { openingPeriod, periodBefore, periodOf, sameAYearAgo } from '../../../composables/periods.ts'
import { useDates } from '../../../composables/useDates.ts'
import { useToday } from '../../../composables/useToday.ts'

/** What a map asks of its evidence: the reader's choice or, without one, the last year that has answers. */
export function useMapQuestion(journey: Readonly<Ref<FetchedJourney | null | undefined>>, view: Readonly<Ref<MapView>>) {
  const { calendar } = useDates()
  const today = useToday()
  const evidence = computed(() => journey.value?.evidencePeriod ?? null)

  const chosen = computed(() => view.value.window)
  const comparison = computed(() => view.value.comparison)
  const window = computedSame<Window>(() => chosen.value ?? (evidence.value ? openingPeriod(evidence.value, calendar.value) : periodOf(today(), 'year', calendar.value)))

  const compareTo = computedSame<Window | null>(() => {
    if (typeof comparison.value === 'object')
      return comparison.value
    if (comparison.value === 'none')
      return null
    return comparison.value === 'year' ? sameAYearAgo(window.value, calendar.value) : periodBefore(window.value, calendar.value)
  })

  /** A map with answers opens to be read, one without to be drawn. */
  const mode = computed<Mode>(() => view.value.mode ?? (evidence.value ? 'measure' : 'draw'))

  const question = computedSame<Question | undefined>(() => {
    const id = journey.value?.id
    return id && mode.value !== 'draw'
      ? { journeyId: id, window: window.value, compareTo: compareTo.value, segment: view.value.segment }
      : undefined
  })

  return { evidence, window, compareTo, mode, question }
}
