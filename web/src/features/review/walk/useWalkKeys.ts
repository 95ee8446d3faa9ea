import { useEventListener } from '@vueuse/core'
import { useDirection } from '../../../composables/useDirection.ts'
import { headingOf, isTyping, letterOf } from '../../journeys/canvas/keyboard/keys.ts'

interface WalkDeeds {
  onward: () => void
  back: () => void
  undo: () => void
}

/** A walk without a mouse: the arrow in reading direction or Enter goes on, the other one back. */
export function useWalkKeys({ onward, back, undo }: WalkDeeds) {
  const { isRtl } = useDirection()

  function deedOf(event: KeyboardEvent): (() => void) | undefined {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    if (!isPlain)
      return (event.ctrlKey || event.metaKey) && !event.shiftKey && letterOf(event) === 'Z' ? undo : undefined
    const heading = headingOf(event, isRtl.value)
    if (heading === 'forward' || (event.key === 'Enter' && !isOnControl(event)))
      return onward
    return heading === 'back' ? back : undefined
  }

  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event) || isInDialog(event))
      return
    const deed = deedOf(event)
    if (!deed)
      return
    event.preventDefault()
    deed()
  })
}

/** Enter on a button or a link is that button's. */
function isOnControl({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null
}

function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null
}
