import type { CanvasContext } from '../canvas-context.ts'
import type { Selected } from '../selection.ts'
import { watch } from 'vue'

/** A field that is done takes the focus away with it: keys go on where it stood, a click elsewhere stays there. */
export function useFocusReturn({ renaming, draft, selected, tabStop }: CanvasContext, goTo: (thing: Selected) => void) {
  const isLost = () => document.activeElement === null || document.activeElement === document.body

  watch(renaming, (now, was) => {
    if (!now && was && isLost())
      goTo(was)
  }, { flush: 'post' })

  watch(draft, (now) => {
    const back = selected.value ?? (tabStop.value ? { kind: 'touchpoint' as const, key: tabStop.value } : undefined)
    if (!now && back && isLost())
      goTo(back)
  }, { flush: 'post' })
}
