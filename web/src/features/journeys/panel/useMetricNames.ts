import type { LocaleCode } from '../../../app/locale.ts'
import { useQuery } from '@urql/vue'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../../../app/graphql.ts'
import { metricWordsFragment } from './reading.fragment.ts'

const metricsQuery = graphql(`
  query PanelMetrics($locale: Locale) {
    metricDefinitions(first: 100) {
      edges { node { ...MetricWords } }
    }
  }
`, [metricWordsFragment])

/** The workspace's metrics as the reader calls them. */
export function useMetricNames() {
  const { locale } = useI18n()
  const { data } = useQuery({
    query: metricsQuery,
    variables: computed(() => ({ locale: locale.value as LocaleCode })),
    requestPolicy: 'cache-first',
  })
  const metrics = computed(() => data.value?.metricDefinitions.edges.map(edge => edge.node) ?? [])
  const metricOf = (key: string) => metrics.value.find(metric => metric.key === key)

  return { metrics, metricOf, nameOf: (key: string) => metricOf(key)?.name ?? key }
}
