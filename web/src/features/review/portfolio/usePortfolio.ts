import type { PortfolioView } from './portfolio-view.ts'
import { useQuery } from '@urql/vue'
import { useEventListener } from '@vueuse/core'
import { computed, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { usePrintArguments } from '../../../composables/usePrintArguments.ts'
import { readPortfolioView, writePortfolioView } from './portfolio-view.ts'
import { PortfolioQuery } from './portfolio.query.ts'
import { useAddressText } from './useAddressText.ts'

const PAGE = 20

/** All journeys at a glance, page by page, narrowed and sorted as the address says. */
export function usePortfolio() {
  const route = useRoute()
  const router = useRouter()
  const asPrinted = usePrintArguments()
  const view = computed(() => readPortfolioView(route.query))
  const after = shallowRef<string>()

  const change = (part: Partial<PortfolioView>) => void router.replace({ query: writePortfolioView({ ...view.value, ...part }) })
  const text = useAddressText(() => view.value.text, text => change({ text }))

  const filter = computed(() => {
    const { text, state, perspective } = view.value
    return text || state || perspective ? { text: text || undefined, state, perspective } : undefined
  })
  const restart = () => (after.value = undefined)
  watch(() => route.query, restart)
  const { data, fetching, error, executeQuery } = useQuery({
    query: PortfolioQuery,
    variables: () => ({ first: PAGE, after: after.value, filter: filter.value, sort: view.value.sort, ...asPrinted.value }),
  })
  const retry = () => void executeQuery({ requestPolicy: 'network-only' })
  useEventListener('focus', retry)

  const pageInfo = computed(() => data.value?.portfolio.pageInfo)
  return {
    view,
    text,
    change,
    entries: computed(() => data.value?.portfolio.edges.map(edge => edge.node) ?? []),
    total: computed(() => data.value?.portfolio.totalCount ?? 0),
    isLoading: computed(() => fetching.value && !data.value),
    isNarrowed: computed(() => filter.value !== undefined),
    error,
    canCreate: computed(() => data.value?.viewer?.can.includes('CREATE_JOURNEY') ?? false),
    hasMore: computed(() => pageInfo.value?.hasNextPage ?? false),
    more: () => {
      after.value = pageInfo.value?.endCursor ?? undefined
    },
    restart,
    retry,
  }
}
