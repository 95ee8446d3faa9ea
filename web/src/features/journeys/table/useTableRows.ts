import type { Need, Note, Stage, Touchpoint } from '@masir/schema'
import type { Reading, StageOverlay } from '../overlay/overlay.query.ts'
import { metricCardsOf, needsOf, notesOf, notesOfStage, stagesOf, touchpointsOfStage } from '@masir/schema'
import { computed } from 'vue'
import { injectMap } from '../map/map-store.ts'
import { injectOverlay } from '../overlay/overlay-store.ts'

export interface TouchpointRow {
  touchpoint: Touchpoint
  channel: string | undefined
  persona: string | undefined
  notes: Note[]
  needs: Need[]
  effort: Reading | undefined
  satisfaction: Reading | undefined
  /** Of other families: resolution, speed, advocacy … */
  others: Reading[]
  isHardWork: boolean
  /** Keys of what is asked here. */
  metrics: string[]
}

export interface StageRows {
  stage: Stage
  overlay: StageOverlay | undefined
  rows: TouchpointRow[]
  /** What is written in the cells of the stage, with the lane of each. */
  notes: { note: Note, lane: string }[]
}

/** The map as groups of rows, in the order in which it is read. */
export function useTableRows() {
  const { map } = injectMap()
  const { index, mode } = injectOverlay()

  function rowOf(touchpoint: Touchpoint): TouchpointRow {
    const overlay = index.value.touchpoints.get(touchpoint.key)
    const effort = overlay?.readings.find(({ metric }) => metric.family === 'EFFORT')
    const satisfaction = overlay?.readings.find(({ metric }) => metric.family === 'SATISFACTION')
    return {
      touchpoint,
      channel: touchpoint.channel === null ? undefined : map.value.channels[touchpoint.channel]?.name,
      persona: touchpoint.persona === null ? undefined : map.value.personas[touchpoint.persona]?.name,
      notes: notesOf(map.value, touchpoint.key),
      needs: needsOf(map.value, touchpoint.key),
      effort,
      satisfaction,
      others: overlay?.readings.filter(reading => reading !== effort && reading !== satisfaction) ?? [],
      isHardWork: overlay?.divergence === 'SATISFIED_BUT_HARD_WORK',
      metrics: metricCardsOf(map.value, touchpoint.key).map(card => card.metric),
    }
  }

  const groups = computed<StageRows[]>(() => stagesOf(map.value).map(stage => ({
    stage,
    overlay: index.value.stages.get(stage.key),
    rows: touchpointsOfStage(map.value, stage.key).map(rowOf),
    notes: notesOfStage(map.value, stage.key).map(note => ({ note, lane: map.value.lanes[note.lane ?? '']?.name ?? '' })),
  })))

  return {
    groups,
    isMeasuring: computed(() => mode.value === 'measure'),
    hasOthers: computed(() => groups.value.some(({ rows }) => rows.some(row => row.others.length > 0))),
  }
}
