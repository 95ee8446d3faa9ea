import type { Ref } from 'vue'
import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import { useEventListener } from '@vueuse/core'
import { computed, shallowRef } from 'vue'
import { mirrorPoint } from '../map-to-graph.ts'
import { cardsBetween } from './lasso.ts'

interface Tools {
  layout: Readonly<Ref<CanvasLayout>>
  mirrored: Readonly<Ref<boolean>>
  /** Whether a drag over the empty drawing selects; if not, it does so with Shift and moves the view without. */
  isTool: () => boolean
  isLocked: Readonly<Ref<boolean>>
  toFlow: (screen: Point) => Point
  /** The cards that are selected now. */
  cards: () => readonly string[]
  select: (cards: readonly string[]) => void
  /** The rectangle is let go. */
  done: () => void
}

/** A press becomes a rectangle after this many pixels. */
const THRESHOLD = 4

/** Selecting the cards that a rectangle touches; with Shift beside those that are selected already. */
export function useLasso({ layout, mirrored, isTool, isLocked, toFlow, cards, select, done }: Tools) {
  /** Where the press began and where the pointer is, on screen. */
  const corners = shallowRef<[Point, Point]>()
  let kept: readonly string[] = []
  let isClickToCome = false

  const isDrawn = computed(() => corners.value !== undefined && distance(...corners.value) > THRESHOLD)

  /** By mouse, pen or finger. */
  function onPress(event: PointerEvent) {
    isClickToCome = false
    const isFree = (event.target as Element).classList.contains('vue-flow__pane')
    if (isLocked.value || !isFree || event.button !== 0 || !event.isPrimary || !(event.shiftKey || isTool()))
      return
    kept = event.shiftKey ? cards() : []
    corners.value = [pointOf(event), pointOf(event)]
  }

  /** What follows a press comes before the library's own handlers, which would move the view. */
  function onHold(event: MouseEvent | TouchEvent) {
    if (!corners.value)
      return
    event.stopPropagation()
    event.preventDefault()
  }

  useEventListener(window, 'pointermove', (event: PointerEvent) => {
    if (!corners.value || !event.isPrimary)
      return
    corners.value = [corners.value[0], pointOf(event)]
    const [one, other] = corners.value.map(point => mirrorPoint(toFlow(point), mirrored.value))
    if (isDrawn.value)
      select([...kept, ...cardsBetween(layout.value, one!, other!)])
  })
  useEventListener(window, 'pointerup', () => {
    isClickToCome = isDrawn.value
    corners.value = undefined
    if (isClickToCome)
      done()
  })
  useEventListener(window, 'pointercancel', () => {
    corners.value = undefined
  })

  /** The click that ends a rectangle would end the selection. */
  function onClick(event: MouseEvent) {
    if (isClickToCome)
      event.stopPropagation()
    isClickToCome = false
  }

  return { corners: computed(() => isDrawn.value ? corners.value : undefined), onPress, onHold, onClick }
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY }
}

function distance(one: Point, other: Point): number {
  return Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))
}
