import { useEventListener } from '@vueuse/core'
import { shallowRef } from 'vue'
import { emotionAt } from '../emotion.ts'
import { useVueFlow } from '../vue-flow.adapter.ts'

/** Drawing the emotion line by hand: a point goes up and down in whole steps and is kept when it is let go. */
export function useEmotionDrag(keep: (key: string, emotion: number) => void) {
  const { screenToFlowCoordinate } = useVueFlow()
  const dragged = shallowRef<{ key: string, emotion: number }>()

  function onPointerdown(event: PointerEvent, key: string) {
    if (event.button === 0)
      dragged.value = { key, emotion: valueAt(event) }
  }

  function valueAt({ clientX, clientY }: PointerEvent): number {
    return emotionAt(screenToFlowCoordinate({ x: clientX, y: clientY }).y)
  }

  useEventListener(window, 'pointermove', (event: PointerEvent) => {
    if (dragged.value)
      dragged.value = { key: dragged.value.key, emotion: valueAt(event) }
  })
  useEventListener(window, 'pointerup', () => {
    if (dragged.value)
      keep(dragged.value.key, dragged.value.emotion)
    dragged.value = undefined
  })

  return { dragged, onPointerdown }
}
