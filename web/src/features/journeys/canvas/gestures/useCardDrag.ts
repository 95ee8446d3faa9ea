import type { JourneyMap } from '@masir/schema'
import type { Ref } from 'vue'
import type { Drop } from '../drop.ts'
import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import type { NodeDragEvent } from '../vue-flow.adapter.ts'
import { apply } from '@masir/schema'
import { shallowRef } from 'vue'
import { dropAt } from '../drop.ts'
import { centreOf, layoutOf, placeOf } from '../layout.ts'
import { mirrorCard } from '../map-to-graph.ts'
import { editsOfDrop } from './map-edits.ts'

interface Tools {
  map: Readonly<Ref<JourneyMap>>
  layout: Readonly<Ref<CanvasLayout>>
  mirrored: Readonly<Ref<boolean>>
  drop: (key: string, to: Drop) => boolean
  /** Puts a card back where the map has it. */
  putBack: (key: string, position: Point) => void
}

/** Dragging a card: while it is in the air, a ghost shows the very place where it would land. */
export function useCardDrag({ map, layout, mirrored, drop, putBack }: Tools) {
  /** Upper left corner of the ghost, as drawn. */
  const ghost = shallowRef<Point>()
  const target = shallowRef<Drop>()

  function onDrag({ node }: NodeDragEvent) {
    const to = dropAt(layout.value, node.id, centreOf(mirrorCard(node.position, mirrored.value)))
    if (JSON.stringify(to) === JSON.stringify(target.value))
      return
    target.value = to
    ghost.value = to && landing(node.id, to)
  }

  /** The card's column and row on the map as it would be, shown on the map as it is drawn now. */
  function landing(key: string, to: Drop): Point | undefined {
    const edits = editsOfDrop(map.value, key, to)
    const outcome = edits.length > 0 ? apply(map.value, edits) : undefined
    const place = (outcome?.ok ? layoutOf(outcome.map) : layout.value).cards.get(key)
    return place && mirrorCard(placeOf(layout.value, place), mirrored.value)
  }

  function onDragStop({ node }: NodeDragEvent) {
    const to = target.value
    ghost.value = undefined
    target.value = undefined
    const place = layout.value.cards.get(node.id)
    if (place && !(to && drop(node.id, to)))
      putBack(node.id, mirrorCard(place, mirrored.value))
  }

  return { ghost, target, onDrag, onDragStop }
}
