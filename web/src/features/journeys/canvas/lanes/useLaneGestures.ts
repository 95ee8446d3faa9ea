import type { ChannelKind, JourneyEdit, LaneGrouping, NamedLane, NoteKind } from '@masir/schema'
import type { SpokenEdit } from '../gestures/useSpokenEdit.ts'
import type { Selected } from '../selection.ts'
import { useI18n } from 'vue-i18n'
import { editsOfLaneMove, editsOfLanePlace } from './lane-edits.ts'

/** A lane that is to be added. */
export type NewLane
  = | { kind: 'channel', channelKind: ChannelKind }
    | { kind: 'persona' }
    | { kind: 'text', noteKind: NoteKind | null }
    | { kind: 'backstage' }

/** Adding, moving and changing lanes, and by what cards are put into them. */
export function useLaneGestures({ map, edit, tell, newKey }: SpokenEdit) {
  const { t } = useI18n()

  /** A lane starts with its kind's name, ready to be typed over. */
  function addLane(lane: NewLane): Selected | undefined {
    const key = newKey()
    const name = firstName(lane)
    const edits: Record<NewLane['kind'], () => JourneyEdit> = {
      channel: () => ({ addChannel: { key, name, kind: (lane as NewLane & { kind: 'channel' }).channelKind } }),
      persona: () => ({ addPersona: { key, name } }),
      text: () => ({ addLane: { key, name, kind: 'TEXT', noteKind: (lane as NewLane & { kind: 'text' }).noteKind } }),
      backstage: () => ({ addLane: { key, name, kind: 'BACKSTAGE' } }),
    }
    const kind = lane.kind === 'channel' || lane.kind === 'persona' ? lane.kind : 'lane'
    return tell([edits[lane.kind]()], t('map.said_added', { name })) ? { kind, key } : undefined
  }

  function firstName(lane: NewLane): string {
    if (lane.kind === 'channel')
      return t(`map.channelKind_${lane.channelKind}`)
    if (lane.kind === 'text')
      return t(lane.noteKind ? `lanes.text_${lane.noteKind}` : 'lanes.text_FREE')
    return t(`lanes.new_${lane.kind}`)
  }

  function moveLane(lane: NamedLane, heading: 'up' | 'down') {
    tell(editsOfLaneMove(map.value, lane, heading), t('lanes.said_moved', { name: lane.name }))
  }

  function placeLane(lane: NamedLane, after: string | null) {
    tell(editsOfLanePlace(lane, after), t('lanes.said_moved', { name: lane.name }))
  }

  function groupLanes(laneGrouping: LaneGrouping) {
    if (laneGrouping !== map.value.journey.laneGrouping)
      tell([{ updateJourney: { laneGrouping } }], t('lanes.said_grouped', { by: t(`lanes.by_${laneGrouping}`) }))
  }

  return {
    addLane,
    moveLane,
    placeLane,
    groupLanes,
    setChannelKind: (key: string, kind: ChannelKind) => edit([{ updateChannel: { key, kind } }]),
    setNoteKind: (key: string, noteKind: NoteKind | null) => edit([{ updateLane: { key, noteKind } }]),
  }
}
