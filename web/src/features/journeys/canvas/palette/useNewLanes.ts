import type { CanvasContext } from '../canvas-context.ts'
import type { Entry } from './usePaletteEntries.ts'
import { useI18n } from 'vue-i18n'
import { missingChannels, missingTextLanes } from '../lanes/new-lanes.ts'
import { noteIcons } from '../lanes/text-lane-kinds.ts'
import { channelIcons } from '../nodes/kind-icons.ts'
import { cardsOf } from '../selection.ts'

/** Lanes that the map can be given by name. A channel's takes the selected cards with it. */
export function useNewLanes({ map, selected, selecting, gestures, isLocked }: CanvasContext) {
  const { t } = useI18n()
  const lane = (name: string) => t('commands.laneOf', { name })

  function channels(): Entry[] {
    const cards = cardsOf(selected.value, selecting.group.value)
    return missingChannels(map.value).map(kind => ({
      id: `new-channel-${kind}`,
      name: lane(t(`map.channelKind_${kind}`)),
      icon: channelIcons[kind],
      run: () => gestures.bringChannel(cards, kind),
    }))
  }

  const texts = (): Entry[] => missingTextLanes(map.value).map(noteKind => ({
    id: `new-text-${noteKind}`,
    name: lane(t(`lanes.text_${noteKind}`)),
    icon: noteIcons[noteKind],
    run: () => void gestures.addLane({ kind: 'text', noteKind }),
  }))

  return (): { id: 'newLane', entries: Entry[] }[] => isLocked.value
    ? []
    : [{ id: 'newLane', entries: [...map.value.journey.laneGrouping === 'CHANNEL' ? channels() : [], ...texts()] }]
}
