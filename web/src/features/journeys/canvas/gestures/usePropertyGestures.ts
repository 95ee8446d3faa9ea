import type { ChannelKind, TouchpointKind } from '@masir/schema'
import type { SpokenEdit } from './useSpokenEdit.ts'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../../composables/useNumbers.ts'

/** What a card or lane is, beside its name and place. */
export function usePropertyGestures({ map, edit, tell, nameOf, newKey }: SpokenEdit) {
  const { t } = useI18n()
  const { signed } = useNumbers()

  /** −3 (worst) to 3; what lies beyond is the end of the scale. */
  function setEmotion(key: string, emotion: number) {
    const value = Math.max(-3, Math.min(3, emotion))
    if (value === map.value.touchpoints[key]?.emotion)
      return
    const name = nameOf({ kind: 'touchpoint', key })
    tell([{ updateTouchpoint: { key, emotion: value } }], t('map.said_emotion', { name, value: signed(value) }))
  }

  /** A channel that the map does not have yet comes with the cards that happen on it. */
  function bringChannel(cards: readonly string[], kind: ChannelKind) {
    const channel = newKey()
    const name = t(`map.channelKind_${kind}`)
    tell([{ addChannel: { key: channel, name, kind } }, ...cards.map(key => ({ updateTouchpoint: { key, channel } }))], t('map.said_added', { name }))
  }

  return {
    bringChannel,
    setKind: (key: string, kind: TouchpointKind) => edit([{ updateTouchpoint: { key, kind } }]),
    setChannel: (key: string, channel: string | null) => edit([{ updateTouchpoint: { key, channel } }]),
    setEmotion,
    stepEmotion: (key: string, by: number) => setEmotion(key, (map.value.touchpoints[key]?.emotion ?? 0) + by),
  }
}
