import type { JourneyMap } from '@masir/schema'
import type { Ref } from 'vue'
import type { Group, Selected } from '../selection.ts'
import { touchpointsOf } from '@masir/schema'
import { computed, shallowRef, watch } from 'vue'
import { cardsOf, isAtCard, noGroup, selecting, toggled } from '../selection.ts'

export type Selecting = ReturnType<typeof useSelecting>

/** Selecting several cards. Going to anything else than a card ends it. */
export function useSelecting(map: Readonly<Ref<JourneyMap>>, selected: Ref<Selected | undefined>) {
  const chosen = shallowRef(noGroup)
  /** Cards that are still there. */
  const group = computed<Group>(() => {
    const present = [...chosen.value].filter(key => map.value.touchpoints[key])
    return present.length > 1 ? new Set(present) : noGroup
  })

  function select(cards: readonly string[]) {
    const next = selecting([...new Set(cards)])
    selected.value = next.selected
    chosen.value = next.group
  }

  /** How many are selected then. */
  function toggle(key: string): number {
    const cards = toggled(selected.value, group.value, key)
    select(cards)
    return cards.length
  }

  watch(selected, (at) => {
    if (!isAtCard(at))
      chosen.value = noGroup
  }, { flush: 'sync' })

  return {
    group,
    /** What a gesture on the selection means. */
    cards: () => cardsOf(selected.value, group.value),
    select,
    toggle,
    selectAll: () => select(touchpointsOf(map.value).map(({ key }) => key)),
    dissolve: () => { chosen.value = noGroup },
  }
}
