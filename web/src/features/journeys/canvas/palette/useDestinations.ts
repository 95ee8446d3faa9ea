import type { CanvasContext } from '../canvas-context.ts'
import type { Entry } from './usePaletteEntries.ts'
import { drawnLanesOf, stagesOf } from '@masir/schema'
import { useLaneWords } from '../lanes/useLaneWords.ts'
import { cardsOf } from '../selection.ts'

/** Where the selected cards can be moved by name: the palette's way of bringing cards into one stage or one lane. */
export function useDestinations({ map, selected, selecting, gestures, isLocked }: CanvasContext) {
  const { nameOfLane } = useLaneWords(map)

  return (): { id: 'moveToStage' | 'moveToLane', entries: Entry[] }[] => {
    const cards = cardsOf(selected.value, selecting.group.value)
    if (isLocked.value || cards.length === 0)
      return []
    const stages = stagesOf(map.value).map(({ key, name }) => ({ id: `to-stage-${key}`, name, icon: 'i-lucide-columns-3', run: () => void gestures.toStage(cards, key) }))
    const lanes = drawnLanesOf(map.value).filter(({ kind }) => kind !== 'TEXT').map(lane => ({ id: `to-lane-${lane.id}`, name: nameOfLane(lane), icon: 'i-lucide-rows-3', run: () => void gestures.toLane(cards, lane) }))
    return [{ id: 'moveToStage', entries: stages }, { id: 'moveToLane', entries: lanes }]
  }
}
