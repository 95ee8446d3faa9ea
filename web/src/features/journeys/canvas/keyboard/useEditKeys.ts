import type { Selected } from '../selection.ts'
import type { Goal } from './stops.ts'
import type { KeyTools } from './useCanvasKeys.ts'
import { useI18n } from 'vue-i18n'
import { letterOf, signOf } from './keys.ts'

interface Tools extends KeyTools {
  beside: (at: Selected, heading: 'forward' | 'back') => Goal | undefined
}

/** Keys that change what is selected. */
export function useEditKeys({ canvas, goTo, beside }: Tools) {
  const { t } = useI18n()
  const { renaming, connectingFrom, gestures, transitions, selecting } = canvas

  /** False where the key means nothing here. */
  function edit(at: Selected, event: KeyboardEvent): boolean {
    const action = actionOf(at, event)
    action?.()
    return action !== undefined
  }

  function actionOf(at: Selected, event: KeyboardEvent): (() => void) | undefined {
    if (event.key === 'F2')
      return () => { renaming.value = at }
    if (event.key === 'Delete' || event.key === 'Backspace')
      return () => remove(at)
    if (letterOf(event) === 'T' && (at.kind === 'touchpoint' || at.kind === 'transition'))
      return () => goToTransition(at)
    if (at.kind !== 'touchpoint')
      return undefined
    const by = signOf(event)
    if (by !== 0)
      return () => gestures.stepEmotion(at.key, by)
    return letterOf(event) === 'C' ? () => connectFrom(at.key) : undefined
  }

  function remove(at: Selected) {
    const { group } = selecting
    if (group.value.size > 0)
      return void gestures.removeGroup([...group.value])
    const next = beside(at, 'back') ?? beside(at, 'forward')
    if (gestures.remove(at) && next && next.key !== at.key)
      goTo(next)
  }

  /** The next transition of this card, or the next one of the card that this transition leaves. */
  function goToTransition(at: Selected) {
    const from = at.kind === 'transition' ? transitions.value[at.key]?.from : at.key
    const own = Object.values(transitions.value).filter(transition => transition.from === from || transition.to === from)
    const next = own[(own.findIndex(transition => transition.key === at.key) + 1) % own.length]
    if (!next)
      return
    goTo({ kind: 'transition', key: next.key })
    gestures.announce(gestures.nameOf({ kind: 'transition', key: next.key }))
  }

  /** One card is the beginning of a transition; several are led from one to the next. */
  function connectFrom(key: string) {
    const { group } = selecting
    if (group.value.size > 0)
      return void gestures.chain([...group.value])
    connectingFrom.value = key
    gestures.announce(t('map.said_connecting', { name: gestures.nameOf({ kind: 'touchpoint', key }) }))
  }

  return { edit }
}
