import type { Ref } from 'vue'
import type { Draft } from '../draft.ts'
import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import { computed, watch } from 'vue'
import { DRAFT_KEY } from '../draft.ts'

interface Tools {
  stages: () => number
  isLocked: Readonly<Ref<boolean>>
  draft: Ref<Draft | undefined>
  layout: Readonly<Ref<CanvasLayout>>
  reveal: (place: Point) => void
  /** Starts a draft at a point of the screen. */
  draftAt: (screen: Point) => void
}

/** Where drafts come from without a key: an empty map waits with one, and a double click on a free place makes one. */
export function useDrafting({ stages, isLocked, draft, layout, reveal, draftAt }: Tools) {
  const isEmpty = computed(() => stages() === 0)

  function startFirst() {
    if (isEmpty.value && !isLocked.value)
      draft.value = { kind: 'touchpoint', stage: null, standing: {}, after: null }
  }

  function onDoubleClick(event: MouseEvent) {
    if (!isLocked.value && (event.target as Element).classList.contains('vue-flow__pane'))
      draftAt({ x: event.clientX, y: event.clientY })
  }

  watch(() => isEmpty.value && !isLocked.value, startFirst, { immediate: true })
  watch(draft, () => {
    const place = layout.value.cards.get(DRAFT_KEY)
    if (place)
      reveal(place)
  })

  return { isEmpty, startFirst, onDoubleClick }
}
