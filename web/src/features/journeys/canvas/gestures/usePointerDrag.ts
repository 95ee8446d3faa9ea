import type { Point } from '../route.ts'
import { useEventListener } from '@vueuse/core'

interface Handlers<Thing> {
  /** `by`: the way from where it was pressed, in screen pixels. */
  move: (thing: Thing, event: PointerEvent, by: Point) => void
  /** Let go. Escape ends a drag without it. */
  drop: (thing: Thing) => void
  /** Nothing is in the air any more. */
  end: () => void
}

/** A press becomes a drag after this many pixels. */
const THRESHOLD = 5

/** Pressing, moving and letting go of one thing, by mouse, pen or finger; a press that does not move stays a click. */
export function usePointerDrag<Thing>({ move, drop, end }: Handlers<Thing>) {
  let pressed: { thing: Thing, at: Point } | undefined
  let isMoving = false
  let isClickToCome = false

  function press(event: PointerEvent, thing: Thing) {
    if (event.button === 0)
      pressed = { thing, at: { x: event.clientX, y: event.clientY } }
  }

  function onMove(event: PointerEvent) {
    if (!pressed)
      return
    const by = { x: event.clientX - pressed.at.x, y: event.clientY - pressed.at.y }
    isMoving ||= Math.hypot(by.x, by.y) >= THRESHOLD
    if (isMoving)
      move(pressed.thing, event, by)
  }

  function stop(isDropped: boolean) {
    if (pressed && isMoving && isDropped)
      drop(pressed.thing)
    isClickToCome = isMoving
    if (isMoving)
      end()
    pressed = undefined
    isMoving = false
  }

  function onPress() {
    isClickToCome = false
  }

  /** The click that ends a drag is none on what lies there. */
  function onClick(event: MouseEvent) {
    if (isClickToCome)
      event.stopPropagation()
    isClickToCome = false
  }

  function onKeydown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isMoving)
      return
    event.stopPropagation()
    stop(false)
  }

  useEventListener(window, 'pointermove', onMove)
  useEventListener(window, 'pointerup', () => stop(true))
  useEventListener(window, 'pointercancel', () => stop(false))
  useEventListener(window, 'pointerdown', onPress, { capture: true })
  useEventListener(window, 'click', onClick, { capture: true })
  useEventListener(window, 'keydown', onKeydown, { capture: true })

  return press
}
