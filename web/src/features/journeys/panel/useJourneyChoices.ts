import { useQuery } from '@urql/vue'
import { refDebounced } from '@vueuse/core'
import { computed, shallowRef } from 'vue'
import { JourneyNamesQuery, LinkedJourneyQuery } from '../link/linked-journey.query.ts'

/** The journeys that a touchpoint can lead to, narrowed by what is typed, and the one that it leads to now. */
export function useJourneyChoices(current: () => string | null, own: () => string | undefined) {
  const text = shallowRef('')
  const asked = refDebounced(text, 200)
  const { data } = useQuery({
    query: JourneyNamesQuery,
    variables: () => ({ filter: asked.value.trim() ? { text: asked.value.trim() } : undefined }),
  })
  const linked = useQuery({
    query: LinkedJourneyQuery,
    variables: () => ({ id: current() ?? '' }),
    pause: () => current() === null,
  })

  const chosen = computed(() => {
    const node = linked.data.value?.node
    return node && 'name' in node && node.id === current() ? { value: node.id, label: node.name } : undefined
  })
  const choices = computed(() => (data.value?.journeys.edges ?? [])
    .filter(({ node }) => node.id !== own())
    .map(({ node }) => ({ value: node.id, label: node.name })))

  return { text, chosen, choices }
}
