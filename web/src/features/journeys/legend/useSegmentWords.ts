import type { SegmentFilter } from '../map/useMapView.ts'
import { useQuery } from '@urql/vue'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { segmentDimensionsQuery } from '../toolbar/segments.ts'

/** The filters by the labels that people know; a code without a label stands for itself. */
export function useSegmentWords(segment: () => readonly SegmentFilter[]) {
  const { t } = useI18n()
  const { data } = useQuery({ query: segmentDimensionsQuery, pause: () => segment().length === 0 })

  return computed(() => segment().map(({ dimension, values }) => {
    const known = data.value?.segmentDimensions.find(({ key }) => key === dimension)
    const labels = values.map(value => known?.values.find(one => one.value === value)?.label ?? value)
    return t('legend.filter', { dimension: known?.label ?? dimension, values: labels.join(t('app.comma')) })
  }))
}
