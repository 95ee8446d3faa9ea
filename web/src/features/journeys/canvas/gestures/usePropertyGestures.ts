import type { TouchpointKind } from '@masir/schema'
import type { SpokenEdit } from './useSpokenEdit.ts'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../../composables/useNumbers.ts'

/** What a card or lane is, beside its name and place. */
export function usePropertyGestures({ map, edit, tell, nameOf }: SpokenEdit) {
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

  return {
    setKind: (key: string, kind: TouchpointKind) => edit([{ updateTouchpoint: { key, kind } }]),
    setChannel: (key: string, channel: string | null) => edit([{ updateTouchpoint: { key, channel } }]),
    setEmotion,
    stepEmotion: (key: string, by: number) => setEmotion(key, (map.value.touchpoints[key]?.emotion ?? 0) + by),
  }
}
