import type { ExplainScope, Subject } from './subject.ts'
import { useQuery } from '@urql/vue'
import { computed } from 'vue'
import { usePrintArguments } from '../../../composables/usePrintArguments.ts'
import { readingsOf } from '../../journeys/panel/readings-of.ts'
import { ExplainedQuery } from './explained.query.ts'

/** What is known about the number that is asked about. */
export function useExplained(subject: () => Subject, scope: () => ExplainScope) {
  const print = usePrintArguments()
  const { data, fetching, error } = useQuery({
    query: ExplainedQuery,
    variables: () => {
      const { journeyId, window, compareTo, segment } = scope()
      return { id: journeyId, window, compareTo, segment, ...print.value }
    },
    pause: () => subject().kind === 'effect',
  })
  const overlay = computed(() => data.value?.journey?.overlay)
  const touchpointKey = computed(() => {
    const asked = subject()
    return 'touchpoint' in asked ? asked.touchpoint : undefined
  })

  return {
    fetching,
    error,
    headline: computed(() => overlay.value?.headline),
    touchpoint: computed(() => overlay.value?.touchpoints.find(({ touchpoint }) => touchpoint.key === touchpointKey.value)),
    stage: computed(() => overlay.value?.stages.find(({ stage }) => stage.key === (subject() as { stage?: string }).stage)),
    reading: computed(() => {
      const asked = subject()
      if (!overlay.value || !('metric' in asked))
        return undefined
      return readingsOf(overlay.value, asked.touchpoint).find(({ metric, asks }) => metric.id === asked.metric && asks === asked.asks)
    }),
    /** Where it stands: what an action is, a touchpoint's or stage's name, else the journey's. */
    place: computed(() => {
      const { touchpoints = [], stages = [] } = overlay.value ?? {}
      const asked = subject()
      if (asked.kind === 'effect')
        return asked.what
      const stage = 'stage' in asked ? stages.find(one => one.stage.key === asked.stage)?.stage : undefined
      return stage?.name ?? touchpoints.find(({ touchpoint }) => touchpoint.key === touchpointKey.value)?.touchpoint.name ?? data.value?.journey?.name
    }),
  }
}
