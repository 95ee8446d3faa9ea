import { useQuery, useSubscription } from '@urql/vue'
import { computed, watch } from 'vue'
import { ActionsChangedSubscription } from '../actions/actions-changed.query.ts'
import { MapActionsQuery } from './map-actions.query.ts'

/** The open actions of a journey, kept as they are begun and done by anyone. */
export function useMapActions(journeyId: () => string | undefined) {
  const pause = () => journeyId() === undefined
  const { data, executeQuery } = useQuery({ query: MapActionsQuery, variables: () => ({ id: journeyId() ?? '' }), pause })
  const told = useSubscription({ query: ActionsChangedSubscription, variables: () => ({ journeyId: journeyId() ?? '' }), pause })
  watch(told.data, () => void executeQuery({ requestPolicy: 'network-only' }))
  return computed(() => data.value?.journey?.actions ?? [])
}
