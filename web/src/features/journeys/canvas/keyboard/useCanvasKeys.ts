import type { Ref } from 'vue'
import type { CanvasContext } from '../canvas-context.ts'
import type { CanvasLayout } from '../layout.ts'
import type { Heading } from '../neighbour.ts'
import type { Selected } from '../selection.ts'
import { useI18n } from 'vue-i18n'
import { neighbourOf } from '../neighbour.ts'
import { headingOf, isTyping, letterOf, signOf } from './keys.ts'

interface Tools {
  canvas: CanvasContext
  layout: Readonly<Ref<CanvasLayout>>
  /** Moves the selection, with the focus. */
  goTo: (thing: Selected) => void
}

/** Everything that the mouse does on a canvas, by keys. Letters are told by their place on the keyboard. */
export function useCanvasKeys({ canvas, layout, goTo }: Tools) {
  const { t } = useI18n()
  const { selected, renaming, connectingFrom, draft, gestures, isLocked } = canvas

  function onKeydown(event: KeyboardEvent) {
    if (isTyping(event) || event.ctrlKey || event.metaKey)
      return
    const heading = headingOf(event, canvas.mirrored.value)
    const isHandled = heading ? onArrow(heading, event.altKey) : onKey(event)
    if (isHandled)
      event.preventDefault()
  }

  function onArrow(heading: Heading, isMoving: boolean): boolean {
    const at = selected.value
    if (isMoving && at && !isLocked.value) {
      gestures.step(at, heading)
      goTo(at)
      return true
    }
    const next = beside(at, heading)
    if (next)
      goTo(next)
    return true
  }

  /** Stage headers stand above the first row of cards. */
  function beside(at: Selected | undefined, heading: Heading): Selected | undefined {
    const { cards, stages } = layout.value
    if (at?.kind === 'stage') {
      const index = stages.findIndex(stage => stage.key === at.key)
      const stage = stages[index + (heading === 'forward' ? 1 : heading === 'back' ? -1 : 0)]
      const first = heading === 'down' && [...cards.values()].find(card => card.stage === at.key)
      return first ? { kind: 'touchpoint', key: first.key } : stage && { kind: 'stage', key: stage.key }
    }
    const card = at?.kind === 'touchpoint' ? at.key : ''
    const key = neighbourOf(layout.value, card, heading)
    const stage = cards.get(card)?.stage
    return key ? { kind: 'touchpoint', key } : heading === 'up' && stage ? { kind: 'stage', key: stage } : undefined
  }

  function onKey(event: KeyboardEvent): boolean {
    if (event.key === 'Escape')
      return escape()
    const at = selected.value
    if (!at)
      return false
    if (event.key === 'Enter' || event.key === ' ')
      return enter(at, event)
    return !isLocked.value && edit(at, event)
  }

  function escape(): boolean {
    const isBusy = connectingFrom.value !== undefined || selected.value !== undefined
    if (connectingFrom.value)
      gestures.announce(t('map.said_connectingEnded'))
    else
      selected.value = undefined
    connectingFrom.value = undefined
    return isBusy
  }

  function enter(at: Selected, { key, shiftKey }: KeyboardEvent): boolean {
    if (connectingFrom.value && at.kind === 'touchpoint') {
      gestures.connect(connectingFrom.value, at.key)
      connectingFrom.value = undefined
    }
    else if (at.kind === 'touchpoint' && (isLocked.value || key === ' ')) {
      canvas.open(at.key)
    }
    else if (!isLocked.value) {
      draft.value = nextDraft(at, shiftKey)
    }
    return true
  }

  function nextDraft({ kind, key }: Selected, isStage: boolean) {
    const card = layout.value.cards.get(key)
    const stage = kind === 'stage' ? key : card?.stage
    if (isStage || !stage)
      return { kind: 'stage', after: stage } as const
    return { kind: 'touchpoint', stage, channel: card?.lane ?? null, after: card?.key } as const
  }

  function edit(at: Selected, event: KeyboardEvent): boolean {
    if (event.key === 'F2')
      renaming.value = at
    else if (event.key === 'Delete' || event.key === 'Backspace')
      remove(at)
    else if (letterOf(event) === 'C' && at.kind === 'touchpoint')
      startConnecting(at.key)
    else if (at.kind === 'touchpoint' && signOf(event))
      gestures.stepEmotion(at.key, signOf(event))
    else
      return false
    return true
  }

  function remove(at: Selected) {
    const next = beside(at, 'back') ?? beside(at, 'forward')
    if (gestures.remove(at) && next && next.key !== at.key)
      goTo(next)
  }

  function startConnecting(key: string) {
    connectingFrom.value = key
    gestures.announce(t('map.said_connecting', { name: gestures.nameOf({ kind: 'touchpoint', key }) }))
  }

  return { onKeydown }
}
