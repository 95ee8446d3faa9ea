import type { LocaleCode } from '../../../app/locale.ts'
import { useQuery } from '@urql/vue'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { journeyTargetsQuery } from './journey-targets.query.ts'

/** A select has no empty value of its own; no key is a blank. */
export const WHOLE_JOURNEY = ' '

/** The touchpoints, metrics and dimensions that columns can be mapped to, ready for selects. */
export function useTargets(journeyId: () => string | undefined) {
  const { t, locale } = useI18n()
  const { data } = useQuery({
    query: journeyTargetsQuery,
    variables: computed(() => ({ id: journeyId() ?? '', locale: locale.value as LocaleCode })),
    pause: computed(() => !journeyId()),
    requestPolicy: 'cache-and-network',
  })
  const metrics = computed(() => data.value?.metricDefinitions.edges.map(edge => edge.node) ?? [])
  const touchpoints = computed(() => data.value?.journey?.stages.flatMap(stage => stage.touchpoints) ?? [])

  const places = computed(() => [
    [{ value: WHOLE_JOURNEY, label: t('evidence.wholeJourney') }],
    ...(data.value?.journey?.stages ?? []).map(stage => [
      { type: 'label' as const, value: `stage ${stage.id}`, label: stage.name },
      ...stage.touchpoints.map(({ key, name }) => ({ value: key, label: name })),
    ]),
  ])

  /** The metrics asked at a place; null: of the journey as a whole. */
  function askedAt(touchpoint: string | null): Set<string> {
    const cards = touchpoint === null
      ? data.value?.journey?.outcomeMetrics
      : touchpoints.value.find(({ key }) => key === touchpoint)?.metricCards
    return new Set((cards ?? []).map(({ metric }) => metric.key))
  }

  /** Those asked there first. */
  function metricChoices(touchpoint: string | null) {
    const asked = askedAt(touchpoint)
    const choice = ({ key, name }: { key: string, name: string }) => ({ value: key, label: name })
    const groups = [metrics.value.filter(({ key }) => asked.has(key)), metrics.value.filter(({ key }) => !asked.has(key))]
    return groups.filter(group => group.length > 0).map(group => group.map(choice))
  }

  return {
    places,
    metricChoices,
    askedAt,
    metricOf: (key: string | null) => metrics.value.find(metric => metric.key === key),
    nameOf: (touchpoint: string | null) => touchpoints.value.find(({ key }) => key === touchpoint)?.name ?? t('evidence.wholeJourney'),
    dimensions: computed(() => data.value?.segmentDimensions ?? []),
    journey: computed(() => data.value?.journey),
  }
}
