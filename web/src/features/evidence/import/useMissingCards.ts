import type { ShownError } from '../../../app/useErrorToast.ts'
import { useClientHandle } from '@urql/vue'
import { computed } from 'vue'
import { EditJourneyMutation } from '../../journeys/map/journey-edits.mutation.ts'
import { missingCards } from './missing-cards.ts'
import { useTargets } from './useTargets.ts'
import { injectWizard } from './wizard-store.ts'

/** The metrics that an import puts on the map, as one edit list. */
export function useMissingCards() {
  const { client } = useClientHandle()
  const { draft, journey } = injectWizard()
  const targets = useTargets(() => journey.value?.id)
  const missing = computed(() => missingCards(draft.value.columns, (touchpoint, metric) => targets.askedAt(touchpoint).has(metric)))

  async function add(): Promise<readonly ShownError[]> {
    const open = targets.journey.value
    if (missing.value.length === 0 || !open)
      return []
    const { data } = await client.mutation(EditJourneyMutation, {
      input: {
        journeyId: open.id,
        editListId: crypto.randomUUID(),
        baseRevision: open.revision,
        edits: missing.value.map(card => ({ addMetricCard: { key: crypto.randomUUID(), ...card } })),
      },
    })
    return data?.editJourney.userErrors ?? [{ code: 'NETWORK', message: '' }]
  }

  const words = computed(() => missing.value.map(({ touchpoint, metric }) => ({
    key: `${touchpoint} ${metric}`,
    place: targets.nameOf(touchpoint),
    metric: targets.metricOf(metric)?.name ?? metric,
  })))

  return { words, add }
}
