import type { JourneyEdit, NamedLane, Touchpoint } from '@masir/schema'
import { channelsOf, drawnLanesOf, metricCardsOf, needsOf, notesOf, personasOf } from '@masir/schema'
import { computed } from 'vue'
import { injectMap } from '../map/map-store.ts'

type Properties = Partial<Omit<Touchpoint, 'key' | 'order' | 'stage'>>

/** The touchpoint of a panel on the open map, and the edits that its panel makes. At '' it is the journey as a whole. */
export function usePanelTouchpoint(touchpointKey: () => string) {
  const { journey, map, edit } = injectMap()
  const touchpoint = computed(() => map.value.touchpoints[touchpointKey()])
  const key = computed(() => touchpointKey() || null)
  const may = (action: 'EDIT' | 'RECORD_EVIDENCE') => journey.value?.viewerCan.includes(action) ?? false

  return {
    touchpoint,
    channels: computed(() => channelsOf(map.value)),
    personas: computed(() => personasOf(map.value)),
    backstage: computed(() => drawnLanesOf(map.value).filter((lane): lane is NamedLane => lane.kind === 'BACKSTAGE')),
    needs: computed(() => needsOf(map.value, touchpointKey())),
    notes: computed(() => notesOf(map.value, touchpointKey())),
    metricCards: computed(() => metricCardsOf(map.value, key.value)),
    canEdit: computed(() => may('EDIT')),
    canRecord: computed(() => may('RECORD_EVIDENCE')),
    edit: (...edits: JourneyEdit[]) => edit(edits),
    update: (properties: Properties) => edit([{ updateTouchpoint: { key: touchpointKey(), ...properties } }]),
    owner: key,
    journeyName: computed(() => map.value.journey.name),
  }
}
