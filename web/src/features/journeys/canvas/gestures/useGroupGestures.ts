import type { DrawnLane, JourneyEdit } from '@masir/schema'
import type { Drop } from '../drop.ts'
import type { Heading } from '../neighbour.ts'
import type { SpokenEdit } from './useSpokenEdit.ts'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../../composables/useNumbers.ts'
import { listsOf } from './edit-lists.ts'
import { editsOfDrops } from './group-drop.ts'
import { editsOfChain, editsOfEnds, editsOfGroupRemoval, editsOfGroupStep, editsOfSameLane, editsOfSameStage, editsOfSpread } from './group-edits.ts'
import { editsOfTidy } from './tidy.ts'

/** What is done to several cards at once. */
export function useGroupGestures({ map, edit, announce, newKey }: SpokenEdit) {
  const { t } = useI18n()
  const { whole } = useNumbers()

  /** False where there was nothing to do, or where a list was refused. */
  function tellLists(edits: readonly JourneyEdit[], words: string): boolean {
    const lists = listsOf(edits)
    const isDone = lists.length > 0 && lists.every(list => edit(list))
    const steps = lists.length > 1 ? ` ${t('selection.said_steps', { n: whole(lists.length) }, lists.length)}` : ''
    if (isDone)
      announce(words + steps)
    else if (lists.length === 0)
      announce(t('selection.said_nothing'))
    return isDone
  }

  const said = (words: string, n: number) => t(`selection.said_${words}`, { n: whole(n) }, n)
  const tellMoved = (edits: readonly JourneyEdit[], n: number) => tellLists(edits, said('moved', n))

  return {
    tellLists,
    dropGroup: (drops: ReadonlyMap<string, Drop>) => tellMoved(editsOfDrops(map.value, drops), drops.size),
    stepGroup: (keys: readonly string[], heading: Heading) => tellMoved(editsOfGroupStep(map.value, keys, heading), keys.length),
    removeGroup: (keys: readonly string[]) => tellLists(editsOfGroupRemoval(map.value, keys), said('removed', keys.length)),
    toLane: (keys: readonly string[], lane: DrawnLane) => tellMoved(editsOfSameLane(map.value, keys, lane), keys.length),
    toStage: (keys: readonly string[], stage: string) => tellMoved(editsOfSameStage(map.value, keys, stage), keys.length),
    spread: (keys: readonly string[]) => tellMoved(editsOfSpread(map.value, keys), keys.length),
    /** One leads to the next. */
    chain: (keys: readonly string[]) => tellLists(editsOfChain(map.value, keys, newKey), said('chained', keys.length)),
    toEnd: (keys: readonly string[], end: 'first' | 'last') => tellMoved(editsOfEnds(map.value, keys, end), keys.length),
    tidy: () => tellLists(editsOfTidy(map.value), t('selection.said_tidied')),
    saySelected: (n: number) => announce(said('selected', n)),
  }
}
