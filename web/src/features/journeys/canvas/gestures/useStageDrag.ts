import type { Ref } from 'vue'
import type { CanvasLayout } from '../layout.ts'
import type { ViewportTransform } from '../vue-flow.adapter.ts'
import { useEventListener } from '@vueuse/core'
import { shallowRef } from 'vue'
import { useCanvas } from '../canvas-context.ts'

interface Tools {
  strip: Ref<HTMLElement | undefined>
  layout: () => CanvasLayout
  viewport: () => ViewportTransform
  mirrored: Readonly<Ref<boolean>>
  move: (key: string, after: string | null) => void
}

/** A press becomes a drag after this many pixels. */
const THRESHOLD = 5

/** Dragging a stage's header along the strip; a line shows between which stages it would land. */
export function useStageDrag({ strip, layout, viewport, mirrored, move }: Tools) {
  const { isLocked } = useCanvas()
  const dragged = shallowRef<string>()
  const marker = shallowRef<number>()
  let pressed: { key: string, x: number } | undefined
  let after: string | null | undefined

  function onPointerdown(event: PointerEvent, key: string) {
    if (!isLocked.value && event.button === 0)
      pressed = { key, x: event.clientX }
  }

  function toScreen(x: number): number {
    return (mirrored.value ? -x : x) * viewport().zoom + viewport().x
  }

  function onMove(event: PointerEvent) {
    if (!pressed || !strip.value || (!dragged.value && Math.abs(event.clientX - pressed.x) < THRESHOLD))
      return
    dragged.value = pressed.key
    const pointer = event.clientX - strip.value.getBoundingClientRect().x
    const borders = [0, ...layout().stages.map(({ x, width }) => x + width)]
    const nearest = borders.toSorted((a, b) => Math.abs(toScreen(a) - pointer) - Math.abs(toScreen(b) - pointer))[0]!
    marker.value = toScreen(nearest)
    after = layout().stages[borders.indexOf(nearest) - 1]?.key ?? null
  }

  function onUp() {
    const { stages } = layout()
    const before = stages[stages.findIndex(stage => stage.key === dragged.value) - 1]?.key ?? null
    if (dragged.value && after !== undefined && after !== dragged.value && after !== before)
      move(dragged.value, after)
    pressed = dragged.value = marker.value = after = undefined
  }

  useEventListener(window, 'pointermove', onMove)
  useEventListener(window, 'pointerup', onUp)

  return { onPointerdown, dragged, marker }
}
