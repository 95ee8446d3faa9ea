import type { Ref } from 'vue'
import { shallowRef } from 'vue'
import { useCanvas } from '../canvas-context.ts'
import { usePointerDrag } from './usePointerDrag.ts'

/** A border between two bands: where it lies along the strip, in screen pixels, and the band before it. */
export interface Border {
  at: number
  after: string | null
}

interface Tools {
  strip: Readonly<Ref<HTMLElement | null | undefined>>
  axis: 'x' | 'y'
  /** Where this band could go, in order: a band is followed by its own border. */
  borders: (band: string) => Border[]
  move: (band: string, after: string | null) => void
}

/** Dragging a stage along its headers or a lane along its labels; a line shows between which bands it would land. */
export function useBandDrag({ strip, axis, borders, move }: Tools) {
  const { isLocked } = useCanvas()
  const dragged = shallowRef<string>()
  const landing = shallowRef<Border>()

  function nearest(band: string, event: PointerEvent): Border | undefined {
    const box = strip.value!.getBoundingClientRect()
    const at = axis === 'x' ? event.clientX - box.x : event.clientY - box.y
    return borders(band).toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
  }

  /** Before and behind itself it stays where it is. */
  function isElsewhere(band: string, after: string | null): boolean {
    const order = borders(band).map(border => border.after)
    return after !== band && after !== order[order.indexOf(band) - 1]
  }

  const press = usePointerDrag<string>({
    move(band, event) {
      dragged.value = band
      landing.value = nearest(band, event)
    },
    drop(band) {
      if (landing.value && isElsewhere(band, landing.value.after))
        move(band, landing.value.after)
    },
    end: () => { dragged.value = landing.value = undefined },
  })

  return {
    dragged,
    landing,
    press: (event: PointerEvent, band: string) => {
      if (!isLocked.value)
        press(event, band)
    },
  }
}
