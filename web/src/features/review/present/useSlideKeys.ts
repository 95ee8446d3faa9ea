import { useEventListener } from '@vueuse/core'
import { useDirection } from '../../../composables/useDirection.ts'
import { headingOf, isTyping, letterOf } from '../../journeys/canvas/keyboard/keys.ts'

export interface SlideDeeds {
  next: () => void
  previous: () => void
  first: () => void
  last: () => void
  fullScreen: () => void
  leave: () => void
}

/** A presentation by keyboard, and by the clickers that speak as PageUp and PageDown. */
export function useSlideKeys(deeds: SlideDeeds) {
  const { isRtl } = useDirection()
  const named: Record<string, keyof SlideDeeds> = { 'PageDown': 'next', 'ArrowDown': 'next', ' ': 'next', 'PageUp': 'previous', 'ArrowUp': 'previous', 'Home': 'first', 'End': 'last', 'Escape': 'leave' }

  function deedOf(event: KeyboardEvent): keyof SlideDeeds | undefined {
    if (letterOf(event) === 'F')
      return 'fullScreen'
    const heading = headingOf(event, isRtl.value)
    if (heading === 'forward' || heading === 'back')
      return heading === 'forward' ? 'next' : 'previous'
    return named[event.key]
  }

  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    const { target } = event
    const isElsewhere = isTyping(event) || (target instanceof Element && target.closest('[role="dialog"]') !== null)
    const isPress = event.key === ' ' && target instanceof Element && target.closest('button, a') !== null
    if (event.defaultPrevented || isElsewhere || isPress || event.ctrlKey || event.metaKey || event.altKey)
      return
    const deed = deedOf(event)
    if (!deed)
      return
    event.preventDefault()
    deeds[deed]()
  })
}
