import type { Ref } from 'vue'
import { useRoute } from 'vue-router'

/** Addresses of the same journey seen otherwise, for the same days and customers. */
export function usePlaces(journeyKey: Readonly<Ref<string>>) {
  const route = useRoute()
  const sameView = (more: Record<string, string> = {}) => ({ ...route.query, mode: undefined, at: undefined, as: undefined, ...more })

  return {
    map: () => ({ path: `/journeys/${journeyKey.value}`, query: sameView({ mode: 'measure' }) }),
    /** The map with a touchpoint's panel open beside it. */
    touchpoint: (key: string) => ({ path: `/journeys/${journeyKey.value}`, query: sameView({ mode: 'measure', at: key }) }),
    part: (part: 'walk' | 'present') => ({ path: `/journeys/${journeyKey.value}/${part}`, query: sameView() }),
  }
}
