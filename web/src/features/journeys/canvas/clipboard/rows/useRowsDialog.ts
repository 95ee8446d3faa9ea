import type { CanvasContext } from '../../canvas-context.ts'
import type { Selected } from '../../selection.ts'
import type { RowsPlan } from './rows-to-edits.ts'
import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../../../composables/useNumbers.ts'

/** The dialog that shows pasted rows before they become touchpoints. */
export function useRowsDialog({ map, selected, gestures }: CanvasContext, goTo: (thing: Selected) => void) {
  const { t } = useI18n()
  const { whole } = useNumbers()
  const isOpen = shallowRef(false)
  const text = shallowRef('')
  /** The stage where the reader is. */
  const stage = computed(() => selected.value?.kind === 'stage' ? selected.value.key : map.value.touchpoints[selected.value?.key ?? '']?.stage)

  function open(pasted = '') {
    text.value = pasted
    isOpen.value = true
  }

  function add({ edits, touchpoints }: RowsPlan): boolean {
    const n = touchpoints.length
    const isDone = gestures.tellLists(edits, t('clipboard.said_pasted', { n: whole(n) }, n))
    if (isDone && touchpoints[0])
      goTo({ kind: 'touchpoint', key: touchpoints[0].key })
    return isDone
  }

  return { isOpen, text, stage, open, add }
}
