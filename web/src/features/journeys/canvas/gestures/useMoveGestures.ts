import type { Drop } from '../drop.ts'
import type { Heading } from '../neighbour.ts'
import type { Selected } from '../selection.ts'
import type { SpokenEdit } from './useSpokenEdit.ts'
import { drawnLanesOf, laneOf } from '@masir/schema'
import { nextTick } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLaneWords } from '../lanes/useLaneWords.ts'
import { editsOfConnection, editsOfDrop, editsOfStageStep, editsOfStep } from './map-edits.ts'

/** Moving cards and stages, and connecting cards. */
export function useMoveGestures({ map, edit, announce, tell, nameOf, newKey }: SpokenEdit) {
  const { t } = useI18n()
  const { nameOfLane } = useLaneWords(map)

  /** Where the card is now; the map shows it from the next tick on. */
  async function sayWhere(key: string) {
    await nextTick()
    const touchpoint = map.value.touchpoints[key]
    if (!touchpoint)
      return
    const lane = nameOfLane(drawnLanesOf(map.value).find(({ id }) => id === laneOf(map.value, touchpoint)))
    announce(t('map.said_moved', { name: touchpoint.name, stage: map.value.stages[touchpoint.stage]?.name, lane }))
  }

  /** False where the card already stands there. */
  function drop(key: string, to: Drop): boolean {
    const edits = editsOfDrop(map.value, key, to)
    if (edits.length > 0 && edit(edits))
      void sayWhere(key)
    return edits.length > 0
  }

  function step(thing: Selected, heading: Heading) {
    const { kind, key } = thing
    if (kind === 'stage')
      tell(editsOfStageStep(map.value, key, heading), t('map.said_stageMoved', { name: nameOf(thing) }))
    else if (kind === 'touchpoint' && edit(editsOfStep(map.value, key, heading)))
      void sayWhere(key)
  }

  function moveStage(key: string, after: string | null) {
    tell([{ moveStage: { key, after } }], t('map.said_stageMoved', { name: nameOf({ kind: 'stage', key }) }))
  }

  function connect(from: string, to: string) {
    const { touchpoints } = map.value
    const words = t('map.said_connected', { from: touchpoints[from]?.name, to: touchpoints[to]?.name })
    tell(editsOfConnection(map.value, newKey(), from, to), words)
  }

  return { drop, step, moveStage, connect }
}
