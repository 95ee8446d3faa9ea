import type { JourneyMap, Touchpoint } from '@masir/schema'
import { touchpointsOf, transitionsOf } from '@masir/schema'

/** A way on from a touchpoint, with the words that its transition carries. */
export interface Way {
  to: string
  label: string | null
}

/** What customers meet, in the order the map is read: whatever is under the line of visibility they never see. */
export function metTouchpoints(map: JourneyMap): Touchpoint[] {
  return touchpointsOf(map).filter(isMet)
}

function isMet({ lane }: Touchpoint): boolean {
  return lane === null
}

/**
 * Where a customer goes from a touchpoint: along its transitions, through the backstage without stopping there.
 * Where none leaves it, the walk goes on at the next touchpoint of the map that no transition leads to; a
 * touchpoint on a drawn way is never entered from aside.
 */
export function waysFrom(map: JourneyMap, key: string): Way[] {
  const drawn = drawnWays(map, key, new Set([key]))
  if (drawn.length > 0)
    return drawn
  const met = metTouchpoints(map)
  const reached = new Set(transitionsOf(map).map(({ to }) => to))
  const next = met.slice(met.findIndex(touchpoint => touchpoint.key === key) + 1).find(touchpoint => !reached.has(touchpoint.key))
  return next ? [{ to: next.key, label: null }] : []
}

/** In the order in which the map is read; two ways to one touchpoint are one. */
function drawnWays(map: JourneyMap, key: string, passed: Set<string>): Way[] {
  const leaving = transitionsOf(map).filter(({ from, to }) => from === key && !passed.has(to))
  const ways = leaving.flatMap(({ to, label }): Way[] => {
    if (isMet(map.touchpoints[to]!))
      return [{ to, label }]
    passed.add(to)
    return drawnWays(map, to, passed).map(way => ({ to: way.to, label: label ?? way.label }))
  })
  const place = new Map(metTouchpoints(map).map((touchpoint, index) => [touchpoint.key, index]))
  return ways
    .filter((way, index) => ways.findIndex(other => other.to === way.to) === index)
    .sort((a, b) => place.get(a.to)! - place.get(b.to)!)
}
