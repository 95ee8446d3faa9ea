import type { JourneyMap, LaneGrouping, NoteKind } from '@masir/schema'
import type { DropdownMenuItem } from '@nuxt/ui'
import type { Ref } from 'vue'
import type { NewLane } from './useLaneGestures.ts'
import { CHANNEL_KINDS, LANE_GROUPINGS } from '@masir/schema'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { channelIcons } from '../nodes/kind-icons.ts'
import { noteIcons, TEXT_LANE_KINDS } from './text-lane-kinds.ts'

interface Tools {
  map: Readonly<Ref<JourneyMap>>
  add: (lane: NewLane) => void
  group: (by: LaneGrouping) => void
}

/** The menu of lanes: what can be added, and by what cards are put into them. The same in label column and toolbar. */
export function useLaneMenu({ map, add, group }: Tools) {
  const { t } = useI18n()
  const grouping = computed(() => map.value.journey.laneGrouping)

  const ofChannels = (): DropdownMenuItem => ({
    label: t('map.addChannel'),
    icon: 'i-lucide-route',
    children: CHANNEL_KINDS.map(channelKind => ({
      label: t(`map.channelKind_${channelKind}`),
      icon: channelIcons[channelKind],
      onSelect: () => add({ kind: 'channel', channelKind }),
    })),
  })
  const ofPersonas = (): DropdownMenuItem => ({ label: t('lanes.persona'), icon: 'i-lucide-user-round', onSelect: () => add({ kind: 'persona' }) })
  const ofCards = computed(() => ({ CHANNEL: [ofChannels()], PERSONA: [ofPersonas()], NONE: [] })[grouping.value])

  const texts = computed<DropdownMenuItem>(() => ({
    label: t('lanes.text'),
    icon: 'i-lucide-text',
    children: TEXT_LANE_KINDS.map(noteKind => ({
      label: t(textLaneWords(noteKind)),
      icon: noteIcons[noteKind ?? 'COMMENT'],
      onSelect: () => add({ kind: 'text', noteKind }),
    })),
  }))
  const backstage = computed<DropdownMenuItem>(() => ({ label: t('lanes.backstage'), icon: 'i-lucide-theater', onSelect: () => add({ kind: 'backstage' }) }))

  const groupings = computed<DropdownMenuItem[]>(() => LANE_GROUPINGS.map(by => ({
    type: 'checkbox',
    label: t(`lanes.by_${by}`),
    checked: grouping.value === by,
    onUpdateChecked: () => group(by),
  })))

  return computed<DropdownMenuItem[][]>(() => [
    [{ type: 'label', label: t('lanes.add') }, ...ofCards.value, texts.value, backstage.value],
    [{ type: 'label', label: t('lanes.group') }, ...groupings.value],
  ])
}

export function textLaneWords(noteKind: NoteKind | null): string {
  return `lanes.text_${noteKind ?? 'FREE'}`
}
