import type { Heading } from '../neighbour.ts'
import type { Selected } from '../selection.ts'
import type { Goal } from './stops.ts'
import type { KeyTools } from './useCanvasKeys.ts'
import { neighbourOf } from '../neighbour.ts'
import { cardsOf, isAtCard } from '../selection.ts'
import { firstOfStage, goalBeside } from './stops.ts'

/** Arrow keys move the selection, with Alt what is selected. */
export function useArrowKeys({ canvas, layout, goTo, focusOn }: KeyTools) {
  function onArrow(heading: Heading, { altKey: isMoving, shiftKey: isExtending }: KeyboardEvent) {
    const at = canvas.selected.value
    const group = canvas.selecting.group.value
    if (at && isMoving && group.size > 0) {
      canvas.gestures.stepGroup([...group], heading)
      return void focusOn(at)
    }
    if (isExtending && !isMoving && isAtCard(at) && !canvas.isLocked.value)
      return extend(at, heading)
    const isMove = isMoving && at && !canvas.isLocked.value
    if (isMove)
      canvas.gestures.step(at, heading)
    const next = isMove ? at : beside(at, heading)
    if (next)
      goTo(next)
  }

  /** Takes the neighbour into the selection. */
  function extend(at: Selected, heading: Heading) {
    const key = neighbourOf(layout.value, at.key, heading)
    if (!key)
      return
    const cards = [...new Set([...cardsOf(at, canvas.selecting.group.value), key])]
    canvas.selecting.select([...cards.filter(card => card !== key), key])
    canvas.gestures.saySelected(cards.length)
    void focusOn({ kind: 'touchpoint', key })
  }

  /** Stage headers stand above all rows; notes are rows like those of cards. */
  function beside(at: Selected | undefined, heading: Heading): Goal | undefined {
    if (at?.kind === 'stage')
      return besideStage(at.key, heading)
    if (at?.kind === 'transition')
      return endOf(at.key, heading)
    if (isAtCard(at) && layout.value.cards.has(at.key))
      return goalBeside(layout.value, at.key, heading, !canvas.isLocked.value)
    const first = layout.value.cards.keys().next().value
    return first ? { kind: 'touchpoint', key: first } : undefined
  }

  /** From a transition one goes to the card that it leads to, or back to the one that it leaves. */
  function endOf(key: string, heading: Heading): Selected | undefined {
    const transition = canvas.transitions.value[key]
    const isBack = heading === 'back' || heading === 'up'
    return transition && { kind: 'touchpoint', key: isBack ? transition.from : transition.to }
  }

  function besideStage(key: string, heading: Heading): Goal | undefined {
    const { stages } = layout.value
    const first = heading === 'down' ? firstOfStage(layout.value, key, !canvas.isLocked.value) : undefined
    const index = stages.findIndex(stage => stage.key === key)
    const stage = stages[index + (heading === 'forward' ? 1 : heading === 'back' ? -1 : 0)]
    return first ?? (stage && { kind: 'stage', key: stage.key })
  }

  return { onArrow, beside }
}
