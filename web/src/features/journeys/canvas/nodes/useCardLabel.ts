import type { TouchpointOverlay } from '../../overlay/overlay.query.ts'
import type { TouchpointData } from '../map-to-graph.ts'
import { computed } from 'vue'
import { injectOverlay } from '../../overlay/overlay-store.ts'
import { useReadingWords } from '../../overlay/useReadingWords.ts'
import { useCardWords } from './card-words.ts'

/** A card in one sentence for those who hear the map: name, kind, channel and, in Measure, its mark and its readings. */
export function useCardLabel(data: () => TouchpointData, overlay: () => TouchpointOverlay | undefined) {
  const { mode } = injectOverlay()
  const words = useCardWords()
  const { sentence } = useReadingWords()
  return computed(() => {
    const { touchpoint, channel } = data()
    const parts = [touchpoint.name, words.value.kinds[touchpoint.kind], channel?.name]
    const measured = mode.value === 'measure' ? overlay() : undefined
    const warning = measured?.divergence ? [words.value.hardWork] : []
    return [parts.filter(Boolean).join(words.value.comma), ...warning, ...measured?.readings.map(sentence) ?? []].join('. ')
  })
}
