import type { JourneyMap } from '@masir/schema'
import type { Ref } from 'vue'
import type { Drop } from '../drop.ts'
import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import type { Group } from '../selection.ts'
import type { NodeDragEvent } from '../vue-flow.adapter.ts'
import { computed, shallowRef } from 'vue'
import { layoutOf, placeOf } from '../layout.ts'
import { mirrorCard } from '../map-to-graph.ts'
import { applied, dropsOf, editsOfDrops } from './group-drop.ts'

interface Tools {
  map: Readonly<Ref<JourneyMap>>
  layout: Readonly<Ref<CanvasLayout>>
  mirrored: Readonly<Ref<boolean>>
  group: Readonly<Ref<Group>>
  drop: (drops: ReadonlyMap<string, Drop>) => void
  /** Puts a card back where the map has it. */
  putBack: (key: string, position: Point) => void
}

/** Dragging a card, or all that are selected with it: while they are in the air, ghosts show where they would land. */
export function useCardDrag({ map, layout, mirrored, group, drop, putBack }: Tools) {
  /** Where the cards would land, by key, in reading direction; the card under the pointer is the first. */
  const landings = shallowRef<ReadonlyMap<string, Point>>(new Map())
  const drops = shallowRef<ReadonlyMap<string, Drop>>(new Map())
  const held = shallowRef<string>()

  function onDrag({ node }: NodeDragEvent) {
    const place = layout.value.cards.get(node.id)
    if (!place)
      return
    held.value = node.id
    const now = mirrorCard(node.position, mirrored.value)
    const to = dropsOf(layout.value, keysWith(node.id), { x: now.x - place.x, y: now.y - place.y })
    if (JSON.stringify([...to]) === JSON.stringify([...drops.value]))
      return
    drops.value = to
    landings.value = landingsOf(to)
  }

  function keysWith(key: string): Group {
    return group.value.has(key) ? group.value : new Set([key])
  }

  /** The cards' columns and rows on the map as it would be, shown on the map as it is drawn now. */
  function landingsOf(to: ReadonlyMap<string, Drop>): Map<string, Point> {
    const then = layoutOf(applied(map.value, editsOfDrops(map.value, to)))
    return new Map([...to.keys()].flatMap((key) => {
      const cell = then.cards.get(key)
      return cell ? [[key, placeOf(layout.value, cell)] as const] : []
    }))
  }

  function onDragStop({ node }: NodeDragEvent) {
    const to = drops.value
    landings.value = drops.value = new Map()
    held.value = undefined
    // A card whose place stays the same is not drawn again by the edit.
    for (const key of keysWith(node.id)) {
      const place = layout.value.cards.get(key)
      if (place)
        putBack(key, mirrorCard(place, mirrored.value))
    }
    if (to.size > 0)
      drop(to)
  }

  return {
    ghosts: computed(() => [...landings.value].map(([key, place]) => ({ key, place: mirrorCard(place, mirrored.value) }))),
    landing: computed(() => held.value === undefined ? undefined : landings.value.get(held.value)),
    moving: computed(() => new Set(drops.value.keys())),
    target: computed(() => held.value === undefined ? undefined : drops.value.get(held.value)),
    onDrag,
    onDragStop,
  }
}
