import { useEventListener } from '@vueuse/core'
import { isTyping } from '../canvas/keyboard/keys.ts'

interface Actions {
  undo: () => void
  redo: () => void
  fit: () => void
  actualSize: () => void
  help: () => void
}

/** Keys that work wherever the focus is on the page. Letters and digits are told by their place on the keyboard. */
export function useMapShortcuts(actions: Actions) {
  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    const action = actionOf(event)
    if (!action || isOfField(event, action))
      return
    event.preventDefault()
    actions[action]()
  })
}

/** A field keeps its keys, but an empty one has nothing of its own to undo. */
function isOfField(event: KeyboardEvent, action: keyof Actions): boolean {
  const isUndo = action === 'undo' || action === 'redo'
  return isTyping(event) && !(isUndo && (event.target as HTMLInputElement).value === '')
}

function actionOf({ code, key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): keyof Actions | undefined {
  if (ctrlKey || metaKey) {
    if (code === 'KeyZ')
      return shiftKey ? 'redo' : 'undo'
    return code === 'KeyY' ? 'redo' : undefined
  }
  if (key === '?' || key === '؟')
    return 'help'
  return shiftKey ? ({ Digit1: 'fit', Digit0: 'actualSize' } as const)[code] : undefined
}
