import type { MaybeRefOrGetter } from 'vue'
import type { PanelScope } from './scope.ts'
import { useQuery } from '@urql/vue'
import { computed, ref, toValue, watch } from 'vue'
import { graphql } from '../../../app/graphql.ts'

const verbatimFields = graphql(`
  fragment PanelVerbatims on VerbatimConnection @_unmask {
    totalCount
    withheld
    pageInfo { hasNextPage endCursor }
    reasons { code text count }
    edges {
      cursor
      node { id kind text code day source negative segments { dimension value label } }
    }
  }
`)

const touchpointVerbatimsQuery = graphql(`
  query PanelTouchpointVerbatims($id: ID!, $window: TimeWindowInput!, $segment: [SegmentFilterInput!], $after: String) {
    node(id: $id) {
      ... on Touchpoint {
        id
        verbatims(first: 20, after: $after, window: $window, segment: $segment) { ...PanelVerbatims }
      }
    }
  }
`, [verbatimFields])

const journeyVerbatimsQuery = graphql(`
  query PanelJourneyVerbatims($id: ID!, $window: TimeWindowInput!, $segment: [SegmentFilterInput!], $after: String) {
    journey(id: $id) {
      id
      verbatims(first: 20, after: $after, window: $window, segment: $segment) { ...PanelVerbatims }
    }
  }
`, [verbatimFields])

/** What customers said at a touchpoint, or of the journey as a whole: reasons by frequency, words page by page. */
export function useVerbatims(scope: MaybeRefOrGetter<PanelScope>, touchpointId: MaybeRefOrGetter<string | undefined>) {
  const isWidened = ref(false)
  const isOfJourney = computed(() => isWidened.value || toValue(scope).touchpointKey === '')
  const after = ref<string | null>(null)
  watch([() => toValue(scope), () => toValue(touchpointId), isOfJourney], () => {
    after.value = null
  })

  const place = computed(() => {
    const { window, segment } = toValue(scope)
    return { window, segment, after: after.value }
  })
  const touchpoint = useQuery({
    query: touchpointVerbatimsQuery,
    variables: computed(() => ({ id: toValue(touchpointId) ?? '', ...place.value })),
    pause: computed(() => !toValue(touchpointId) || isOfJourney.value),
  })
  const journey = useQuery({
    query: journeyVerbatimsQuery,
    variables: computed(() => ({ id: toValue(scope).journeyId, ...place.value })),
    pause: computed(() => !isOfJourney.value),
  })

  const connection = computed(() => {
    if (isOfJourney.value)
      return journey.data.value?.journey?.verbatims
    const node = touchpoint.data.value?.node
    return node && 'verbatims' in node ? node.verbatims : undefined
  })
  const fetching = computed(() => (isOfJourney.value ? journey : touchpoint).fetching.value)

  return {
    isWidened,
    isOfJourney,
    isWithheld: computed(() => connection.value?.withheld ?? false),
    fetching,
    total: computed(() => connection.value?.totalCount ?? 0),
    reasons: computed(() => connection.value?.reasons ?? []),
    verbatims: computed(() => connection.value?.edges.map(edge => edge.node) ?? []),
    hasMore: computed(() => connection.value?.pageInfo.hasNextPage ?? false),
    more: () => { after.value = connection.value?.pageInfo.endCursor ?? null },
  }
}
