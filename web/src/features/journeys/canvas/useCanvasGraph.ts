import type { JourneyMap } from '@masir/schema'
import type { Ref } from 'vue'
import type { Draft } from './draft.ts'
import { computed, shallowRef, watch } from 'vue'
import { withDraft } from './draft.ts'
import { useSpokenEdges } from './edges/useSpokenEdges.ts'
import { layoutOf } from './layout.ts'
import { keepUnchanged, mapToGraph } from './map-to-graph.ts'

export type DrawnGraph = ReturnType<typeof useCanvasGraph>

/** What the flow library is given to draw: the map with room for what is being typed. */
export function useCanvasGraph(map: Readonly<Ref<JourneyMap>>, draft: Readonly<Ref<Draft | undefined>>, mirrored: Readonly<Ref<boolean>>) {
  const layout = computed(() => layoutOf(withDraft(map.value, draft.value)))
  const graph = shallowRef(mapToGraph(map.value, layout.value, mirrored.value))
  watch([map, layout, mirrored], () => {
    graph.value = keepUnchanged(graph.value, mapToGraph(map.value, layout.value, mirrored.value))
  })
  return {
    layout,
    nodes: computed(() => graph.value.nodes),
    edges: useSpokenEdges(() => map.value, () => graph.value.edges),
  }
}
