import type { DrawnLane, JourneyMap } from '@masir/schema'
import type { Ref } from 'vue'
import { useI18n } from 'vue-i18n'

/** What a lane is called; the one of ungrouped cards by what they lack. */
export function useLaneWords(map: Readonly<Ref<JourneyMap>>) {
  const { t } = useI18n()
  const nameOfLane = (lane: Pick<DrawnLane, 'name'> | undefined): string => lane?.name ?? t(`lanes.ungrouped_${map.value.journey.laneGrouping}`)
  return { nameOfLane }
}
