import type { MaybeRefOrGetter } from 'vue'
import type { PanelScope } from './scope.ts'
import { useQuery } from '@urql/vue'
import { computed, toValue } from 'vue'
import { graphql } from '../../../app/graphql.ts'
import { usePrintArguments } from '../../../composables/usePrintArguments.ts'
import { readingFragment } from './reading.fragment.ts'
import { readingsOf } from './readings-of.ts'

const readingsQuery = graphql(`
  query PanelReadings($id: ID!, $window: TimeWindowInput!, $compareTo: TimeWindowInput, $segment: [SegmentFilterInput!], $locale: Locale, $digits: Digits, $calendar: Calendar) {
    journey(id: $id) {
      id
      overlay(window: $window, compareTo: $compareTo, segment: $segment) {
        touchpoints {
          touchpoint { id key }
          divergence
          composite { score band state }
          readings { ...PanelReading }
        }
        outcomes { ...PanelReading }
      }
    }
  }
`, [readingFragment])

/** What one touchpoint's metrics read now, within the window and filters of the map. */
export function useTouchpointReadings(scope: MaybeRefOrGetter<PanelScope>) {
  const print = usePrintArguments()
  const { data, fetching, error, executeQuery } = useQuery({
    query: readingsQuery,
    variables: computed(() => {
      const { journeyId, window, compareTo, segment } = toValue(scope)
      return { id: journeyId, window, compareTo, segment, ...print.value }
    }),
  })
  const overlay = computed(() => data.value?.journey?.overlay)
  const own = computed(() => overlay.value?.touchpoints.find(({ touchpoint }) => touchpoint.key === toValue(scope).touchpointKey))

  return {
    fetching,
    error,
    refresh: () => void executeQuery({ requestPolicy: 'network-only' }),
    touchpointId: computed(() => own.value?.touchpoint.id),
    readings: computed(() => overlay.value ? readingsOf(overlay.value, toValue(scope).touchpointKey) : []),
    composite: computed(() => own.value?.composite ?? null),
    isHardWork: computed(() => own.value?.divergence === 'SATISFIED_BUT_HARD_WORK'),
  }
}
