import type { Ref } from 'vue'
import type { CanvasContext } from '../canvas-context.ts'
import type { Draft } from '../draft.ts'
import type { CanvasLayout } from '../layout.ts'
import type { Selected } from '../selection.ts'
import type { Goal } from './stops.ts'
import { useI18n } from 'vue-i18n'
import { firstStanding, standingOf } from '../standing.ts'
import { headingOf, isTyping } from './keys.ts'
import { useArrowKeys } from './useArrowKeys.ts'
import { useEditKeys } from './useEditKeys.ts'

export interface KeyTools {
  canvas: CanvasContext
  layout: Readonly<Ref<CanvasLayout>>
  /** Moves the selection, with the focus. */
  goTo: (goal: Goal) => void
  /** Moves the focus alone: what is selected stays selected. */
  focusOn: (thing: Selected) => void
}

/** Everything that the mouse does on a canvas, by keys. Letters are told by their place on the keyboard. */
export function useCanvasKeys(tools: KeyTools) {
  const { t } = useI18n()
  const { canvas, layout } = tools
  const { selected, connectingFrom, draft, gestures, isLocked } = canvas
  const { onArrow, beside } = useArrowKeys(tools)
  const { edit } = useEditKeys({ ...tools, beside })

  function onKeydown(event: KeyboardEvent) {
    if (isTyping(event) || isOfControl(event) || event.ctrlKey || event.metaKey)
      return
    const heading = headingOf(event, canvas.mirrored.value)
    if (heading)
      onArrow(heading, event)
    if (heading || onKey(event))
      event.preventDefault()
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
    const isCard = at.kind === 'touchpoint'
    if (connectingFrom.value && isCard) {
      gestures.connect(connectingFrom.value, at.key)
      connectingFrom.value = undefined
    }
    else if (isCard && (isLocked.value || key === ' ')) {
      canvas.open(at.key)
    }
    else if (!isLocked.value) {
      draft.value = nextDraft(at, shiftKey)
    }
    return true
  }

  function nextDraft({ kind, key }: Selected, isStage: boolean): Draft {
    const card = layout.value.cards.get(key)
    const touchpoint = canvas.map.value.touchpoints[key]
    const stage = kind === 'stage' ? key : card?.stage
    if (isStage || !stage)
      return { kind: 'stage', after: stage }
    return { kind: 'touchpoint', stage, standing: touchpoint ? standingOf(touchpoint) : firstStanding(canvas.map.value), after: card?.key }
  }

  return { onKeydown }
}

/** A button inside the canvas keeps Enter, Space and its arrows. */
function isOfControl({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('button, [role="menu"]') !== null
}
