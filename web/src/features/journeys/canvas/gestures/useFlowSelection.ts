import type { Ref } from 'vue'
import type { CardNode } from '../map-to-graph.ts'
import type { Group } from '../selection.ts'
import { watch } from 'vue'
import { useVueFlow } from '../vue-flow.adapter.ts'

/** Tells the flow library which cards a drag takes along. */
export function useFlowSelection(group: Readonly<Ref<Group>>, nodes: Readonly<Ref<readonly CardNode[]>>) {
  const { addSelectedNodes, removeSelectedNodes, findNode, getSelectedNodes } = useVueFlow('journey-map')

  watch([group, nodes], () => {
    const taken = [...group.value].flatMap(key => findNode(key) ?? [])
    removeSelectedNodes(getSelectedNodes.value)
    addSelectedNodes(taken)
  }, { flush: 'post' })
}
