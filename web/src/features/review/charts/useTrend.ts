import type { MaybeRefOrGetter } from 'vue'
import type { Window } from '../../journeys/map/useMapView.ts'
import type { PanelReading } from '../../journeys/panel/reading.fragment.ts'
import type { PanelScope } from '../../journeys/panel/scope.ts'
import type { TrendStep } from '../../journeys/panel/usePeriods.ts'
import { useQuery } from '@urql/vue'
import { useLocalStorage } from '@vueuse/core'
import { computed, toValue } from 'vue'
import { graphql } from '../../../app/graphql.ts'
import { dayToDate } from '../../../composables/calendar.ts'
import { useDates } from '../../../composables/useDates.ts'
import { readingsOf, sameReading } from '../../journeys/panel/readings-of.ts'

export const trendSteps = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'JALALI_MONTH'] as const

const trendQuery = graphql(`
  query PanelTrend($id: ID!, $window: TimeWindowInput!, $segment: [SegmentFilterInput!], $by: TrendStep!) {
    journey(id: $id) {
      id
      overlay(window: $window, segment: $segment) {
        touchpoints {
          touchpoint { id key }
          readings {
            metric { id key version }
            asks
            trend(by: $by) { starts n value low high }
          }
        }
        outcomes {
          metric { id key version }
          asks
          trend(by: $by) { starts n value low high }
        }
      }
    }
  }
`)

/** The step that gives a window about four to forty points. */
function fittingStep({ from, to }: Window, isJalali: boolean): TrendStep {
  const days = (dayToDate(to).getTime() - dayToDate(from).getTime()) / 86_400_000
  if (days <= 40)
    return 'DAY'
  if (days <= 180)
    return 'WEEK'
  return isJalali ? 'JALALI_MONTH' : 'MONTH'
}

/** A reading over time, in steps that the reader chose once for all panels. */
export function useTrend(reading: MaybeRefOrGetter<PanelReading>, scope: MaybeRefOrGetter<PanelScope>) {
  const { calendar } = useDates()
  const chosen = useLocalStorage<TrendStep | ''>('masir.trend-step', '')
  const step = computed({
    get: () => chosen.value || fittingStep(toValue(scope).window, calendar.value === 'persian'),
    set: (value) => { chosen.value = value },
  })
  const { data, fetching } = useQuery({
    query: trendQuery,
    variables: computed(() => {
      const { journeyId, window, segment } = toValue(scope)
      return { id: journeyId, window, segment, by: step.value }
    }),
  })

  const trend = computed(() => {
    const overlay = data.value?.journey?.overlay
    return overlay ? sameReading(readingsOf(overlay, toValue(scope).touchpointKey), toValue(reading))?.trend : undefined
  })

  return { step, trend, fetching }
}
