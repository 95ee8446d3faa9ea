import type { JourneyMap } from '@masir/schema'
import { computed, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { metTouchpoints, waysFrom } from './ways.ts'

/**
 * Where the reader stands on a walk and how they came there. Each touchpoint is a page of its own in the browser's
 * history, which remembers the trail: a phone's own back button and a reload do what one expects.
 */
export function useWalk(map: () => JourneyMap) {
  const route = useRoute()
  const router = useRouter()
  const walked = shallowRef(rememberedTrail())
  watch(() => route.fullPath, () => {
    walked.value = rememberedTrail()
  })

  const met = computed(() => metTouchpoints(map()))
  const exists = (key: unknown) => met.value.some(touchpoint => touchpoint.key === key)
  const trail = computed(() => {
    const known = walked.value.filter(exists)
    const asked = route.query.at
    const start = exists(asked) ? asked as string : met.value[0]?.key
    return known.length > 0 || start === undefined ? known : [start]
  })
  const here = computed(() => met.value.find(touchpoint => touchpoint.key === trail.value.at(-1)))
  const isOver = computed(() => route.query.end !== undefined)

  function open(walkedTo: string[], end?: '') {
    void router.push({ query: { ...route.query, at: walkedTo.at(-1), end }, state: { walked: walkedTo } })
  }

  return {
    met,
    here,
    isOver,
    trail,
    ways: computed(() => here.value ? waysFrom(map(), here.value.key) : []),
    /** Whether the walk has been at a touchpoint before it came to where it is. */
    hasBeen: (key: string) => trail.value.slice(0, -1).includes(key),
    canGoBack: computed(() => isOver.value || trail.value.length > 1),
    go: (key: string) => open([...trail.value, key]),
    back: () => walked.value.length > 0 ? router.back() : void router.replace({ query: { ...route.query, end: undefined } }),
    end: () => open(trail.value, ''),
    restart: () => open(met.value.slice(0, 1).map(({ key }) => key)),
  }
}

function rememberedTrail(): string[] {
  const { walked } = window.history.state as { walked?: string[] }
  return walked ?? []
}
