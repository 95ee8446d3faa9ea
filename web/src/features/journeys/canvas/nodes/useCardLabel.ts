import type { TouchpointOverlay } from '../../overlay/overlay.query.ts'
import type { TouchpointData } from '../map-to-graph.ts'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { injectOverlay } from '../../overlay/overlay-store.ts'
import { useReadingWords } from '../../overlay/useReadingWords.ts'

/** A card in one sentence for those who hear the map: name, kind, channel and, in Measure, its readings. */
export function useCardLabel(data: () => TouchpointData, overlay: () => TouchpointOverlay | undefined) {
  const { t } = useI18n()
  const { mode } = injectOverlay()
  const words = useReadingWords()
  return computed(() => {
    const { touchpoint, channel } = data()
    const parts = [touchpoint.name, t(`cards.kind_${touchpoint.kind}`), channel?.name]
    const readings = mode.value === 'measure' ? overlay()?.readings.map(words.sentence) ?? [] : []
    return [parts.filter(Boolean).join(t('app.comma')), ...readings].join('. ')
  })
}
