import { useQuery } from '@urql/vue'
import { computed } from 'vue'
import { injectMap } from '../../journeys/map/map-store.ts'
import { MembersQuery } from './action.query.ts'
import { injectActions } from './actions-store.ts'

/** Teams and people that are known to answer for something here, each once. */
export function useOwnerNames() {
  const { map } = injectMap()
  const { actions } = injectActions()
  const { data } = useQuery({ query: MembersQuery, requestPolicy: 'cache-first' })

  return computed(() => {
    const named = [
      ...Object.values(map.value.touchpoints).map(({ owner }) => owner),
      ...actions.value.map(({ owner }) => owner),
      ...data.value?.members.map(({ name }) => name) ?? [],
    ]
    return [...new Set(named.filter(name => name !== null))].sort((a, b) => a.localeCompare(b))
  })
}
