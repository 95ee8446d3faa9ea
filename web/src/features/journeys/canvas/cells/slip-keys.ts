import type { Heading } from '../neighbour.ts'
import { headingOf, isTyping } from '../keyboard/keys.ts'

interface Actions {
  go: (heading: Heading) => void
  /** Moves the note. */
  step: (heading: Heading) => void
  write: () => void
  remove: () => void
}

/** The keys of a note: arrows go, Alt and arrows move, Enter and F2 write, Delete removes. The canvas does not hear them. */
export function slipKeys(event: KeyboardEvent, mirrored: boolean, actions: Actions): void {
  const action = isTyping(event) || event.ctrlKey || event.metaKey ? undefined : actionOf(event, mirrored, actions)
  if (!action)
    return
  event.preventDefault()
  event.stopPropagation()
  action()
}

function actionOf(event: KeyboardEvent, mirrored: boolean, { go, step, write, remove }: Actions): (() => void) | undefined {
  const heading = headingOf(event, mirrored)
  if (heading)
    return () => event.altKey ? step(heading) : go(heading)
  return { 'Enter': write, ' ': write, 'F2': write, 'Delete': remove, 'Backspace': remove }[event.key]
}
