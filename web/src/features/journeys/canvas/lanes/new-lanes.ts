import type { ChannelKind, JourneyMap, NoteKind } from '@masir/schema'
import { CHANNEL_KINDS, channelsOf, drawnLanesOf } from '@masir/schema'
import { TEXT_LANE_KINDS } from './text-lane-kinds.ts'

/** Kinds of channel that the map has none of, in the order of the menus. */
export function missingChannels(map: JourneyMap): ChannelKind[] {
  const here = new Set(channelsOf(map).map(({ kind }) => kind))
  return CHANNEL_KINDS.filter(kind => !here.has(kind))
}

/** What no text lane of the map gathers yet. */
export function missingTextLanes(map: JourneyMap): NoteKind[] {
  const here = new Set(drawnLanesOf(map).map(({ noteKind }) => noteKind))
  return TEXT_LANE_KINDS.filter(kind => kind !== null).filter(kind => !here.has(kind))
}
