import type { JourneyMap } from '@masir/schema'
import type { TransitionEdge } from '../map-to-graph.ts'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** Transitions that say in words what they lead from and to, for those who hear the map. */
export function useSpokenEdges(map: () => JourneyMap, edges: () => readonly TransitionEdge[]) {
  const { t } = useI18n()
  const nameOf = (key: string) => map().touchpoints[key]?.name ?? ''
  /** The library would say “edge”, in English. */
  const domAttributes = computed(() => ({ 'aria-roledescription': t('map.transition') }))
  return computed(() => edges().map((edge) => {
    const words = t('map.transitionFromTo', { from: nameOf(edge.source), to: nameOf(edge.target) })
    return { ...edge, ariaLabel: [words, edge.data.label].filter(Boolean).join(t('app.comma')), domAttributes: domAttributes.value }
  }))
}
