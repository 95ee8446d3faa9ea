import type { Ref } from 'vue'
import { computed, watchPostEffect } from 'vue'
import { useVueFlow } from './vue-flow.adapter.ts'

/** Moves an element along with the drawing on one axis. What is in it stays as it is: gliding over a map redraws no header. */
export function useFollow(element: Readonly<Ref<HTMLElement | null>>, axis: 'x' | 'y') {
  const { viewport } = useVueFlow('journey-map')
  watchPostEffect(() => {
    if (element.value)
      element.value.style.transform = `translate${axis.toUpperCase()}(${viewport.value[axis]}px)`
  })
  return { shift: () => viewport.value[axis], zoom: computed(() => viewport.value.zoom) }
}
