import type { DrawnLane, JourneyEdit, JourneyMap, LaneKind, NamedLane } from '@masir/schema'
import type { Selected } from '../selection.ts'
import { drawnLanesOf } from '@masir/schema'

/** A lane's label as something to select and rename. */
export function thingOfLane({ kind, key }: NamedLane): Selected {
  const kinds: Record<LaneKind, Selected['kind']> = { CHANNEL: 'channel', PERSONA: 'persona', TEXT: 'lane', BACKSTAGE: 'lane' }
  return { kind: kinds[kind], key }
}

export function isNamed<Lane extends DrawnLane>(lane: Lane): lane is Lane & NamedLane {
  return lane.key !== null
}

/** A lane changes places only with lanes like it: text above the cards stays above them, the backstage last. */
export function editsOfLaneMove(map: JourneyMap, lane: NamedLane, heading: 'up' | 'down'): JourneyEdit[] {
  const siblings = lanesLike(drawnLanesOf(map), lane.id)
  const at = siblings.findIndex(({ id }) => id === lane.id)
  if (at < 0 || !siblings[at + (heading === 'up' ? -1 : 1)])
    return []
  return editsOfLanePlace(lane, (heading === 'up' ? siblings[at - 2] : siblings[at + 1])?.key ?? null)
}

/** `after`: key of a lane like it. */
export function editsOfLanePlace({ kind, key }: NamedLane, after: string | null): JourneyEdit[] {
  if (kind === 'CHANNEL')
    return [{ moveChannel: { key, after } }]
  return [kind === 'PERSONA' ? { movePersona: { key, after } } : { moveLane: { key, after } }]
}

/** The unbroken run of lanes of one kind that a lane stands in: the only ones that it can change places with. */
export function lanesLike<Lane extends DrawnLane>(lanes: readonly Lane[], id: string): Lane[] {
  const at = lanes.findIndex(lane => lane.id === id)
  const isOther = (lane: Lane) => lane.kind !== lanes[at]?.kind
  const end = lanes.findIndex((lane, index) => index > at && isOther(lane))
  return lanes.slice(lanes.findLastIndex((lane, index) => index < at && isOther(lane)) + 1, end < 0 ? undefined : end)
}
