import type { DrawnLane, JourneyEdit, JourneyMap, Touchpoint } from '@masir/schema'
import type { Heading } from '../neighbour.ts'
import { stagesOf, standingIn, touchpointsOf, touchpointsOfStage } from '@masir/schema'
import { applied } from './group-drop.ts'
import { editsOfConnection, editsOfStep } from './map-edits.ts'

/** The cards of a group as the map is read. */
export function inReadingOrder(map: JourneyMap, keys: Iterable<string>): Touchpoint[] {
  const chosen = new Set(keys)
  return touchpointsOf(map).filter(({ key }) => chosen.has(key))
}

/** What Alt and an arrow key do to a group: every card takes its step, and none goes past another one of the group. */
export function editsOfGroupStep(map: JourneyMap, keys: Iterable<string>, heading: Heading): JourneyEdit[] {
  const cards = inReadingOrder(map, keys).map(({ key }) => key)
  if (heading === 'up' || heading === 'down')
    return acrossLanes(map, cards, heading)
  let now = map
  return (heading === 'forward' ? cards.reverse() : cards).flatMap((key) => {
    const edits = cards.includes(neighbour(now, key, heading) ?? '') ? [] : editsOfStep(now, key, heading)
    now = applied(now, edits)
    return edits
  })
}

/** A card at the edge holds the whole group, so that lanes do not run together. */
function acrossLanes(map: JourneyMap, cards: readonly string[], heading: 'up' | 'down'): JourneyEdit[] {
  const steps = cards.map(key => editsOfStep(map, key, heading))
  return steps.some(edits => edits.length === 0) ? [] : steps.flat()
}

function neighbour(map: JourneyMap, key: string, heading: 'forward' | 'back'): string | undefined {
  const siblings = touchpointsOfStage(map, map.touchpoints[key]!.stage).map(sibling => sibling.key)
  return siblings[siblings.indexOf(key) + (heading === 'forward' ? 1 : -1)]
}

export function editsOfGroupRemoval(map: JourneyMap, keys: Iterable<string>): JourneyEdit[] {
  return inReadingOrder(map, keys).map(({ key }) => ({ removeTouchpoint: { key } }))
}

/** All cards of the group in one lane. */
export function editsOfSameLane(map: JourneyMap, keys: Iterable<string>, lane: DrawnLane): JourneyEdit[] {
  const standing = standingIn(map, lane)
  if (!standing)
    return []
  return inReadingOrder(map, keys)
    .filter(card => Object.entries(standing).some(([property, value]) => card[property as keyof typeof standing] !== value))
    .map(({ key }) => ({ updateTouchpoint: { key, ...standing } }))
}

/** All cards of the group in one stage, behind those that stand there. */
export function editsOfSameStage(map: JourneyMap, keys: Iterable<string>, stage: string): JourneyEdit[] {
  return inReadingOrder(map, keys)
    .filter(card => card.stage !== stage)
    .map(({ key }) => ({ moveTouchpoint: { key, stage } }))
}

/** The cards one by one over the stages from the first card's on; more cards than stages share them evenly. */
export function editsOfSpread(map: JourneyMap, keys: Iterable<string>): JourneyEdit[] {
  const cards = inReadingOrder(map, keys)
  const stages = stagesOf(map).map(({ key }) => key)
  const room = stages.slice(stages.indexOf(cards[0]?.stage ?? ''))
  const share = Math.min(1, room.length / cards.length)
  return cards
    .map(({ key, stage }, index) => ({ key, was: stage, stage: room[Math.floor(index * share)]! }))
    .filter(({ was, stage }) => was !== stage)
    .map(({ key, stage }) => ({ moveTouchpoint: { key, stage } }))
}

/** A transition from each card of the group to the next one as the map is read, where there is none yet. */
export function editsOfChain(map: JourneyMap, keys: Iterable<string>, newKey: () => string): JourneyEdit[] {
  const cards = inReadingOrder(map, keys)
  return cards.slice(1).flatMap(({ key }, index) => editsOfConnection(map, newKey(), cards[index]!.key, key))
}

/** The cards of the group before, or behind, all others of their stages; among themselves they keep their order. */
export function editsOfEnds(map: JourneyMap, keys: Iterable<string>, end: 'first' | 'last'): JourneyEdit[] {
  const cards = inReadingOrder(map, keys)
  const ordered = end === 'first' ? cards.reverse() : cards
  return ordered.map(({ key, stage }) => ({ moveTouchpoint: end === 'first' ? { key, stage, after: null } : { key, stage } }))
}
