import type { ChannelKind, JourneyMap, TouchpointKind } from '@masir/schema'
import { stagesOf, touchpointsOfStage } from '@masir/schema'

/** What is shown of a template before it is chosen: its stages with their touchpoints, in order. */
export interface PreviewStage {
  name: string
  touchpoints: PreviewTouchpoint[]
}

export interface PreviewTouchpoint {
  name: string
  kind: TouchpointKind
  channel: string | null
  channelKind: ChannelKind | null
  emotion: number | null
}

export function previewOf(map: JourneyMap): PreviewStage[] {
  return stagesOf(map).map(({ key, name }) => ({
    name,
    touchpoints: touchpointsOfStage(map, key).map(({ name, kind, channel, emotion }) => {
      const at = channel === null ? undefined : map.channels[channel]
      return { name, kind, channel: at?.name ?? null, channelKind: at?.kind ?? null, emotion }
    }),
  }))
}
