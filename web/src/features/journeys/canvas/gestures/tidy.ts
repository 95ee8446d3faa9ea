import type { JourneyEdit, JourneyMap } from '@masir/schema'
import { stagesOf, touchpointsOfStage, transitionsOf } from '@masir/schema'

/** Touchpoints of each stage in the order in which transitions lead through them; without transitions they stay. */
export function editsOfTidy(map: JourneyMap): JourneyEdit[] {
  return stagesOf(map).flatMap(({ key: stage }) => {
    const now = touchpointsOfStage(map, stage).map(({ key }) => key)
    return movesBetween(now, alongTransitions(map, now), stage)
  })
}

/**
 * Topological where it can be, and stable: of the cards that nothing leads to any more the first one is next. In a
 * loop nothing is; there the card that stands first goes on.
 */
export function alongTransitions(map: JourneyMap, keys: readonly string[]): string[] {
  const before = new Map(keys.map(key => [key, new Set<string>()]))
  for (const { from, to } of transitionsOf(map)) {
    if (before.has(from))
      before.get(to)?.add(from)
  }
  const waiting = [...keys]
  const ordered: string[] = []
  while (waiting.length > 0) {
    const next = Math.max(0, waiting.findIndex(key => before.get(key)!.size === 0))
    const [key] = waiting.splice(next, 1)
    ordered.push(key!)
    before.forEach(froms => froms.delete(key!))
  }
  return ordered
}

/** Moves that bring a stage from one order into another; what stands right already is left alone. */
function movesBetween(now: readonly string[], then: readonly string[], stage: string): JourneyEdit[] {
  const order = [...now]
  return then.flatMap((key, place) => {
    if (order[place] === key)
      return []
    order.splice(order.indexOf(key), 1)
    order.splice(place, 0, key)
    return [{ moveTouchpoint: { key, stage, after: then[place - 1] ?? null } }]
  })
}
