import type { Window } from '../map/useMapView.ts'
import type { EntryDraft } from './entry-value.ts'
import type { PanelScope } from './scope.ts'
import { useMutation } from '@urql/vue'
import { useLocalStorage } from '@vueuse/core'
import { computed, reactive, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../../../app/graphql.ts'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { addDays } from '../../../composables/periods.ts'
import { useNumbers } from '../../../composables/useNumbers.ts'
import { useToday } from '../../../composables/useToday.ts'
import { entryForms, pointsOf } from './entry-forms.ts'
import { entryValue, lacksCount } from './entry-value.ts'
import { useEntryMetric } from './useEntryMetric.ts'

const recordAggregateMutation = graphql(`
  mutation RecordAggregate($input: RecordAggregateInput!) {
    recordAggregate(input: $input) {
      entry { id n }
      userErrors { code message field ... on InputError { params } }
    }
  }
`)

/** Nobody has counted answers of days to come. */
function lastDayOf({ from, to }: Window, today: string): string {
  const last = addDays(to, -1)
  return last > today && from <= today ? today : last
}

/** A value typed in by hand: what is known of it, in which period and from where. */
export function useHandEntry(scope: () => PanelScope, onRecorded: () => void) {
  const { t } = useI18n()
  const { whole } = useNumbers()
  const today = useToday()
  const { choices, metricKey, metric, bring, goOn } = useEntryMetric(() => scope().touchpointKey)
  const { sentence } = useErrorToast()
  const { executeMutation, fetching } = useMutation(recordAggregateMutation)

  const forms = computed(() => metric.value ? entryForms[metric.value.aggregation] : [])
  const draft = reactive<EntryDraft>({ form: 'HITS', text: '', howMany: '', counts: {} })
  const period = reactive({ from: scope().window.from, lastDay: lastDayOf(scope().window, today()) })
  /** Mostly the same from value to value. */
  const source = useLocalStorage('masir.entrySource', t('panel.sourceByHand'), { writeDefaults: false })
  const refusals = ref<string[]>([])
  watch(forms, (next) => {
    draft.form = next[0] ?? 'HITS'
  }, { immediate: true })
  watch(metricKey, () => Object.assign(draft, { text: '', counts: {} }))

  const value = computed(() => entryValue(draft, metric.value?.scaleMax))
  const asksHowMany = computed(() => lacksCount(draft, metric.value?.scaleMax))
  const isReady = computed(() => typeof value.value !== 'string' && source.value.trim() !== '' && period.from !== '' && period.lastDay >= period.from)

  async function record() {
    if (!isReady.value || typeof value.value === 'string' || !metricKey.value)
      return
    const { journeyId, touchpointKey } = scope()
    bring()
    const result = await executeMutation({
      input: {
        journeyId,
        entryId: crypto.randomUUID(),
        touchpoint: touchpointKey || null,
        metric: metricKey.value,
        period: { from: period.from, to: addDays(period.lastDay, 1) },
        source: source.value.trim(),
        ...value.value,
      },
    })
    const errors = result.error ? [{ code: 'NETWORK', message: result.error.message }] : result.data?.recordAggregate.userErrors ?? []
    refusals.value = errors.map(sentence)
    if (errors.length === 0)
      takeUp(result.data?.recordAggregate.entry?.n)
  }

  /** The next value is mostly of the same answers. */
  function takeUp(n = 0) {
    Object.assign(draft, { text: '', counts: {}, howMany: n > 0 ? whole(n) : '' })
    goOn()
    onRecorded()
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
    asksHowMany,
    isReady,
    fetching,
    refusals,
    record,
    points: computed(() => metric.value ? pointsOf(metric.value) : []),
  }
}
