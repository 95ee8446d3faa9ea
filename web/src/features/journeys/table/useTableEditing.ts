import type { Draft } from '../canvas/draft.ts'
import type { Selected } from '../canvas/selection.ts'
import { computed, nextTick, ref, shallowRef } from 'vue'
import { useMapGestures } from '../canvas/gestures/useMapGestures.ts'
import { isTyping } from '../canvas/keyboard/keys.ts'
import { injectMap } from '../map/map-store.ts'
import { injectOverlay } from '../overlay/overlay-store.ts'

type Row = Selected & { kind: 'touchpoint' | 'stage' }

export type TableEditing = ReturnType<typeof useTableEditing>

/** Everything the map's gestures do, on rows: by buttons, and by the same keys as on the canvas. */
export function useTableEditing(root: () => HTMLElement | null) {
  const { journey, map, edit } = injectMap()
  const { mode } = injectOverlay()
  const said = ref('')
  const renaming = shallowRef<Row>()
  const gestures = useMapGestures({ map, edit, announce: words => void (said.value = words) })
  const canEdit = computed(() => mode.value === 'draw' && (journey.value?.viewerCan.includes('EDIT') ?? false))

  /** A moved row is taken out and put in again, and loses the focus on the way. */
  async function focusOn({ key }: { key: string }) {
    await nextTick()
    root()?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus()
  }

  function step(row: Row, heading: 'forward' | 'back') {
    gestures.step(row, heading)
    void focusOn(row)
  }

  function rename(name: string) {
    const row = renaming.value
    renaming.value = undefined
    if (row && name)
      gestures.rename(row, name)
    if (row)
      void focusOn(row)
  }

  function add(draft: Draft, name: string) {
    const added = name.trim() ? gestures.add(draft, name.trim()) : undefined
    if (added)
      void focusOn(added)
  }

  function onKeydown(event: KeyboardEvent, row: Row) {
    if (!canEdit.value || isTyping(event))
      return
    const actions: Record<string, (() => void) | undefined> = {
      F2: () => { renaming.value = row },
      Delete: () => void gestures.remove(row),
      ArrowUp: event.altKey ? () => step(row, 'back') : undefined,
      ArrowDown: event.altKey ? () => step(row, 'forward') : undefined,
    }
    const action = actions[event.key]
    if (action)
      event.preventDefault()
    action?.()
  }

  return {
    said,
    canEdit,
    renaming,
    isRenaming: ({ kind, key }: Row) => renaming.value?.kind === kind && renaming.value.key === key,
    startRenaming: (row: Row) => { renaming.value = row },
    rename,
    step,
    add,
    remove: (row: Row) => gestures.remove(row),
    moveToStage: (key: string, stage: string) => edit([{ moveTouchpoint: { key, stage } }]),
    onKeydown,
    stages: computed(() => Object.values(map.value.stages)),
  }
}
