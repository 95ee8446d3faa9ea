import type { MetricWords } from './reading.fragment.ts'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useMetricNames } from './useMetricNames.ts'
import { usePanelTouchpoint } from './usePanelTouchpoint.ts'

/** What is asked where nothing is measured yet: satisfaction, then effort. */
const usual = [{ family: 'SATISFACTION', key: 'CSAT_5' }, { family: 'EFFORT', key: 'CES_10' }]

/**
 * Of which metric a value is typed in. Who may edit finds every metric of the workspace: one that is not measured
 * here yet comes to the touchpoint with its first value.
 */
export function useEntryMetric(touchpointKey: () => string) {
  const { t } = useI18n()
  const { metricCards, canEdit, owner, edit } = usePanelTouchpoint(touchpointKey)
  const { metrics, metricOf } = useMetricNames()
  const recorded = ref<ReadonlySet<string>>(new Set())
  const chosen = ref<string>()

  const isHere = ({ key }: MetricWords) => metricCards.value.some(({ metric }) => metric === key)
  const own = computed(() => metricCards.value.flatMap(({ metric }) => metricOf(metric) ?? []))
  const lacking = computed(() => usual.filter(({ family }) => canEdit.value && !own.value.some(metric => metric.family === family)))
  const wanted = computed(() => [...own.value, ...lacking.value].map(({ key }) => key))
  const metricKey = computed({
    get: () => chosen.value ?? wanted.value[0],
    set: (key) => { chosen.value = key },
  })
  const entriesOf = (of: readonly MetricWords[]) => of.map(({ key, name }) => ({ value: key, label: name }))
  const choices = computed(() => canEdit.value
    ? [entriesOf(own.value), [{ type: 'label' as const, label: t('panel.otherMetrics') }, ...entriesOf(metrics.value.filter(metric => !isHere(metric)))]].filter(group => group.length > 0)
    : [entriesOf(own.value)])

  /** The metric's card comes before its first value. */
  function bring() {
    const metric = metricKey.value
    if (metric && !own.value.some(({ key }) => key === metric))
      edit({ addMetricCard: { key: crypto.randomUUID(), touchpoint: owner.value, metric } })
  }

  /** On to what has no value yet: satisfaction is mostly followed by effort. */
  function goOn() {
    recorded.value = new Set([...recorded.value, metricKey.value ?? ''])
    chosen.value = wanted.value.find(key => !recorded.value.has(key)) ?? metricKey.value
  }

  return { choices, metricKey, metric: computed(() => metricKey.value ? metricOf(metricKey.value) : undefined), bring, goOn }
}
