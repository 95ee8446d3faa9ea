import type { EntryForm } from './entry-forms.ts'
import type { PanelScope } from './scope.ts'
import { useMutation } from '@urql/vue'
import { computed, reactive, ref, watch } from 'vue'
import { graphql } from '../../../app/graphql.ts'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { addDays } from '../../../composables/periods.ts'
import { entryForms, pointsOf } from './entry-forms.ts'
import { entryValue } from './entry-value.ts'
import { useMetricNames } from './useMetricNames.ts'
import { usePanelTouchpoint } from './usePanelTouchpoint.ts'

const recordAggregateMutation = graphql(`
  mutation RecordAggregate($input: RecordAggregateInput!) {
    recordAggregate(input: $input) {
      entry { id }
      userErrors { code message field ... on InputError { params } }
    }
  }
`)

/** A value typed in by hand: what is known of it, in which period and from where. */
export function useHandEntry(scope: () => PanelScope, onRecorded: () => void) {
  const { metricCards, owner } = usePanelTouchpoint(() => scope().touchpointKey)
  const { metricOf, nameOf } = useMetricNames()
  const { sentence } = useErrorToast()
  const { executeMutation, fetching } = useMutation(recordAggregateMutation)

  const choices = computed(() => metricCards.value.map(({ metric }) => ({ value: metric, label: nameOf(metric) })))
  const chosen = ref<string>()
  const metricKey = computed({
    get: () => chosen.value ?? choices.value[0]?.value,
    set: (key) => {
      chosen.value = key
    },
  })
  const metric = computed(() => metricKey.value ? metricOf(metricKey.value) : undefined)
  const forms = computed(() => metric.value ? entryForms[metric.value.aggregation] : [])

  const draft = reactive({ form: 'HITS' as EntryForm, text: '', counts: {} as Record<number, string> })
  const period = reactive({ from: scope().window.from, lastDay: addDays(scope().window.to, -1) })
  const source = ref('')
  const refusals = ref<string[]>([])
  watch(forms, (next) => {
    draft.form = next[0] ?? 'HITS'
  }, { immediate: true })
  watch(metricKey, () => Object.assign(draft, { text: '', counts: {} }))

  const value = computed(() => entryValue(draft))
  const isReady = computed(() => typeof value.value !== 'string' && source.value.trim() !== '' && period.from !== '' && period.lastDay >= period.from)

  async function record() {
    if (!isReady.value || typeof value.value === 'string' || !metricKey.value)
      return
    const result = await executeMutation({
      input: {
        journeyId: scope().journeyId,
        entryId: crypto.randomUUID(),
        touchpoint: owner.value,
        metric: metricKey.value,
        period: { from: period.from, to: addDays(period.lastDay, 1) },
        source: source.value.trim(),
        ...value.value,
      },
    })
    const errors = result.error ? [{ code: 'NETWORK', message: result.error.message }] : result.data?.recordAggregate.userErrors ?? []
    refusals.value = errors.map(sentence)
    if (errors.length === 0) {
      Object.assign(draft, { text: '', counts: {} })
      onRecorded()
    }
  }

  return {
    choices,
    metricKey,
    metric,
    forms,
    draft,
    period,
    source,
    value,
    isReady,
    fetching,
    refusals,
    record,
    points: computed(() => metric.value ? pointsOf(metric.value) : []),
  }
}
