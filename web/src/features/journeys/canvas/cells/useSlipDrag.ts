import type { Drop } from '../drop.ts'
import type { Point } from '../route.ts'
import type { SlipPlace } from './text-cells.ts'
import { computed, shallowRef } from 'vue'
import { useCanvas } from '../canvas-context.ts'
import { applied } from '../gestures/group-drop.ts'
import { usePointerDrag } from '../gestures/usePointerDrag.ts'
import { mirrorCard } from '../map-to-graph.ts'
import { SLIP } from '../measures.ts'
import { editsOfNoteDrop } from './note-edits.ts'
import { slipDropAt } from './slip-drop.ts'
import { textCellsOf } from './text-cells.ts'

/** Dragging a note: it follows the pointer, and a ghost shows where it would land. `goTo`: the note where it is then. */
export function useSlipDrag(goTo: (id: string) => void) {
  const { map, layout, mirrored, isLocked, target, gestures, view } = useCanvas()
  /** The note in the air, with its way from where it stood, as it is drawn. */
  const held = shallowRef<{ id: string, by: Point }>()
  const ghost = shallowRef<SlipPlace>()

  const press = usePointerDrag<SlipPlace>({
    move(slip, _event, by) {
      held.value = { id: slip.id, by: view.toDrawn(by) }
      const reading = { x: mirrored.value ? -held.value.by.x : held.value.by.x, y: held.value.by.y }
      const to = slipDropAt(layout.value, slip.note.key, { x: slip.x + SLIP.width / 2 + reading.x, y: slip.y + slip.height / 2 + reading.y })
      if (JSON.stringify(to) !== JSON.stringify(target.value))
        ghost.value = to && landing(slip, to)
      target.value = to
    },
    drop: ({ note }) => {
      const moved = target.value && gestures.dropNote(note, target.value)
      if (moved)
        goTo(moved)
    },
    end: () => { held.value = ghost.value = target.value = undefined },
  })

  /** The note's place on the map as it would be, shown on the map as it is drawn now. */
  function landing({ note }: SlipPlace, to: Drop): SlipPlace | undefined {
    const row = layout.value.lanes.find(({ id }) => id === to.lane)
    if (!row)
      return undefined
    const then = textCellsOf(applied(map.value, editsOfNoteDrop(map.value, note, to)), row, layout.value.stages)
    const place = then.flatMap(({ slips }) => slips).find(slip => slip.note.key === note.key)
    return place && { ...place, y: place.y + row.y }
  }

  return {
    held,
    ghost: computed(() => ghost.value && { place: mirrorCard(ghost.value, mirrored.value), height: ghost.value.height }),
    /** A note that is gathered from a touchpoint stays with it. */
    press: (event: PointerEvent, slip: SlipPlace) => {
      if (!isLocked.value && slip.source === null)
        press(event, slip)
    },
  }
}
