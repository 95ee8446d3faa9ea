import type { JourneyEdit, JourneyMap } from '@masir/schema'
import type { Drop } from '../drop.ts'
import type { Heading } from '../neighbour.ts'
import { laneOf, stagesOf, touchpointsOfStage } from '@masir/schema'
import { lanesOfCards, standingAt } from '../standing.ts'

/** What a card's move to a place on the map says; nothing where it already stands there. */
export function editsOfDrop(map: JourneyMap, key: string, { stage, lane, after }: Drop): JourneyEdit[] {
  const touchpoint = map.touchpoints[key]!
  const edits: JourneyEdit[] = []
  if (stage !== touchpoint.stage || after !== neighbourBefore(map, key))
    edits.push({ moveTouchpoint: { key, stage, after } })
  if (lane !== laneOf(map, touchpoint))
    edits.push({ updateTouchpoint: { key, ...standingAt(map, lane) } })
  return edits
}

/** What Alt and an arrow key do to a card: along the journey it changes place and then stage, across it the lane. */
export function editsOfStep(map: JourneyMap, key: string, heading: Heading): JourneyEdit[] {
  return heading === 'up' || heading === 'down'
    ? editsOfLaneStep(map, key, heading)
    : editsOfOrderStep(map, key, heading)
}

function editsOfLaneStep(map: JourneyMap, key: string, heading: 'up' | 'down'): JourneyEdit[] {
  const lanes = lanesOfCards(map)
  const at = lanes.findIndex(({ id }) => id === laneOf(map, map.touchpoints[key]!))
  const next = lanes[at + (heading === 'down' ? 1 : -1)]
  return next ? [{ updateTouchpoint: { key, ...next.standing } }] : []
}

function editsOfOrderStep(map: JourneyMap, key: string, heading: 'forward' | 'back'): JourneyEdit[] {
  const { stage } = map.touchpoints[key]!
  const siblings = touchpointsOfStage(map, stage).map(sibling => sibling.key)
  const at = siblings.indexOf(key)
  if (heading === 'forward' && at < siblings.length - 1)
    return [{ moveTouchpoint: { key, stage, after: siblings[at + 1]! } }]
  if (heading === 'back' && at > 0)
    return [{ moveTouchpoint: { key, stage, after: siblings[at - 2] ?? null } }]
  const stages = stagesOf(map).map(other => other.key)
  const neighbour = stages[stages.indexOf(stage) + (heading === 'forward' ? 1 : -1)]
  if (!neighbour)
    return []
  return [{ moveTouchpoint: heading === 'forward' ? { key, stage: neighbour, after: null } : { key, stage: neighbour } }]
}

/** What Alt and an arrow key do to a stage. */
export function editsOfStageStep(map: JourneyMap, key: string, heading: Heading): JourneyEdit[] {
  const stages = stagesOf(map).map(stage => stage.key)
  const at = stages.indexOf(key)
  if (heading === 'forward' && at < stages.length - 1)
    return [{ moveStage: { key, after: stages[at + 1]! } }]
  if (heading === 'back' && at > 0)
    return [{ moveStage: { key, after: stages[at - 2] ?? null } }]
  return []
}

/** The edits of a transition drawn from one card to another; a transition that exists or leads nowhere is none. */
export function editsOfConnection(map: JourneyMap, key: string, from: string, to: string): JourneyEdit[] {
  const exists = Object.values(map.transitions).some(transition => transition.from === from && transition.to === to)
  return from === to || exists ? [] : [{ addTransition: { key, from, to } }]
}

/** The touchpoint just before this one in its stage. */
export function neighbourBefore(map: JourneyMap, key: string): string | null {
  const siblings = touchpointsOfStage(map, map.touchpoints[key]!.stage).map(sibling => sibling.key)
  return siblings[siblings.indexOf(key) - 1] ?? null
}
