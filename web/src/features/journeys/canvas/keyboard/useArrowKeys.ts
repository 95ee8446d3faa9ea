import type { Heading } from '../neighbour.ts'
import type { Selected } from '../selection.ts'
import type { KeyTools } from './useCanvasKeys.ts'
import { neighbourOf } from '../neighbour.ts'
import { cardsOf, isAtCard } from '../selection.ts'

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
    const next = beside(at, heading)
    if (!isAtCard(next))
      return
    const cards = [...new Set([...cardsOf(at, canvas.selecting.group.value), next.key])]
    canvas.selecting.select([...cards.filter(key => key !== next.key), next.key])
    canvas.gestures.saySelected(cards.length)
    void focusOn(next)
  }

  /** Stage headers stand above the first row of cards. */
  function beside(at: Selected | undefined, heading: Heading): Selected | undefined {
    if (at?.kind === 'stage')
      return besideStage(at.key, heading)
    if (at?.kind === 'transition')
      return endOf(at.key, heading)
    const card = at?.kind === 'touchpoint' ? at.key : ''
    const key = neighbourOf(layout.value, card, heading)
    const stage = layout.value.cards.get(card)?.stage
    return key ? { kind: 'touchpoint', key } : heading === 'up' && stage ? { kind: 'stage', key: stage } : undefined
  }

  /** From a transition one goes to the card that it leads to, or back to the one that it leaves. */
  function endOf(key: string, heading: Heading): Selected | undefined {
    const transition = canvas.transitions.value[key]
    const isBack = heading === 'back' || heading === 'up'
    return transition && { kind: 'touchpoint', key: isBack ? transition.from : transition.to }
  }

  function besideStage(key: string, heading: Heading): Selected | undefined {
    const { cards, stages } = layout.value
    const first = heading === 'down' ? [...cards.values()].find(card => card.stage === key) : undefined
    const index = stages.findIndex(stage => stage.key === key)
    const stage = stages[index + (heading === 'forward' ? 1 : heading === 'back' ? -1 : 0)]
    return first ? { kind: 'touchpoint', key: first.key } : stage && { kind: 'stage', key: stage.key }
  }

  return { onArrow, beside }
}
