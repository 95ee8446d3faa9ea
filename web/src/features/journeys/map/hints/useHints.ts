import type { JourneyEdit, JourneyMap } from '@masir/schema'
import type { HintKey } from './hints.ts'
import { useLocalStorage } from '@vueuse/core'
import { computed } from 'vue'
import { learntBy, nextHint } from './hints.ts'

type Edit = (edits: readonly JourneyEdit[]) => boolean

/** One hint at a time beside the drawing; what was done once, or closed, is never said again in this browser. */
export function useHints(map: () => JourneyMap, edit: Edit) {
  const known = useLocalStorage<HintKey[]>('masir.hints', [])

  function know(hints: readonly HintKey[]) {
    const fresh = hints.filter(hint => !known.value.includes(hint))
    if (fresh.length > 0)
      known.value = [...known.value, ...fresh]
  }

  return {
    hint: computed(() => nextHint(map(), known.value)),
    close: (hint: HintKey) => know([hint]),
    edit(edits: readonly JourneyEdit[]) {
      const isDone = edit(edits)
      if (isDone)
        know(learntBy(edits))
      return isDone
    },
  }
}
