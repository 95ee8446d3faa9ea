import type { MaybeRefOrGetter } from 'vue'
import type { ResultOf } from '../../../app/graphql.ts'
import type { PanelReading } from './reading.fragment.ts'
import type { PanelScope } from './scope.ts'
import { useClientHandle, useQuery } from '@urql/vue'
import { computed, ref, toValue, watchEffect } from 'vue'
import { graphql } from '../../../app/graphql.ts'
import { readingsOf, sameReading } from './readings-of.ts'

const dimensionsQuery = graphql(`
  query PanelDimensions { segmentDimensions { key label values { value label } } }
`)

const segmentReadingFragment = graphql(`
  fragment SegmentReading on MetricReading @_unmask {
    metric { id }
    asks
    state
    n
    value
    interval { low high }
  }
`)

const segmentQuery = graphql(`
  query PanelSegmentReading($id: ID!, $window: TimeWindowInput!, $segment: [SegmentFilterInput!]) {
    journey(id: $id) {
      id
      overlay(window: $window, segment: $segment) {
        touchpoints {
          touchpoint { id key }
          readings { ...SegmentReading }
        }
        outcomes { ...SegmentReading }
      }
    }
  }
`, [segmentReadingFragment])

type SegmentReading = ResultOf<typeof segmentReadingFragment>

export interface SegmentRow {
  value: string
  label: string
  reading: SegmentReading | null
}

/** A dimension with more values than this shows its first ones only: each value is a reading of its own. */
export const mostValues = 24

/** The same reading once per value of one dimension, within the filters that stand. */
export function useSegmentReadings(reading: MaybeRefOrGetter<PanelReading>, scope: MaybeRefOrGetter<PanelScope>) {
  const { client } = useClientHandle()
  const { data } = useQuery({ query: dimensionsQuery })
  const dimensions = computed(() => data.value?.segmentDimensions ?? [])
  const chosen = ref<string>()
  const dimension = computed(() => dimensions.value.find(({ key }) => key === chosen.value) ?? dimensions.value[0])
  const rows = ref<SegmentRow[]>([])
  const fetching = ref(false)

  function valuesWithin({ segment }: PanelScope) {
    const filter = segment?.find(({ dimension: key }) => key === dimension.value?.key)
    return (dimension.value?.values ?? [])
      .filter(({ value }) => !filter || filter.values.includes(value))
      .slice(0, mostValues)
  }

  async function readValue(value: string): Promise<SegmentReading | null> {
    const { journeyId, touchpointKey, window, segment = [] } = toValue(scope)
    const key = dimension.value!.key
    const narrowed = [...segment.filter(filter => filter.dimension !== key), { dimension: key, values: [value] }]
    const result = await client.query(segmentQuery, { id: journeyId, window, segment: narrowed }, { requestPolicy: 'cache-first' })
    const overlay = result.data?.journey?.overlay
    return overlay ? sameReading(readingsOf(overlay, touchpointKey), toValue(reading)) ?? null : null
  }

  watchEffect(async (onCleanup) => {
    let isStale = false
    onCleanup(() => {
      isStale = true
    })
    const values = valuesWithin(toValue(scope))
    fetching.value = true
    const read = await Promise.all(values.map(async ({ value, label }) => ({ value, label, reading: await readValue(value) })))
    if (!isStale)
      [rows.value, fetching.value] = [read, false]
  })

  return { dimensions, dimension, chosen, rows, fetching }
}
