import { useQuery } from '@urql/vue'
import { refDebounced } from '@vueuse/core'
import { computed, shallowRef, watch } from 'vue'
import { JourneyListQuery } from './journey-list.query.ts'

const PAGE = 20

/** The journeys of the workspace, page by page, narrowed by a text in their names. */
export function useJourneyList() {
  const text = shallowRef('')
  const asked = refDebounced(text, 200)
  const after = shallowRef<string>()
  const { data, fetching, error, executeQuery } = useQuery({
    query: JourneyListQuery,
    variables: () => ({ first: PAGE, after: after.value, filter: asked.value.trim() ? { text: asked.value.trim() } : undefined }),
  })
  watch(asked, () => {
    after.value = undefined
  })

  const journeys = computed(() => data.value?.journeys.edges.map(edge => edge.node) ?? [])
  const pageInfo = computed(() => data.value?.journeys.pageInfo)
  return {
    text,
    journeys,
    total: computed(() => data.value?.journeys.totalCount ?? 0),
    isLoading: computed(() => fetching.value && !data.value),
    isFiltered: computed(() => asked.value.trim() !== ''),
    error,
    canCreate: computed(() => data.value?.viewer?.can.includes('CREATE_JOURNEY') ?? false),
    hasMore: computed(() => pageInfo.value?.hasNextPage ?? false),
    more: () => {
      after.value = pageInfo.value?.endCursor ?? undefined
    },
    retry: () => void executeQuery({ requestPolicy: 'network-only' }),
  }
}
