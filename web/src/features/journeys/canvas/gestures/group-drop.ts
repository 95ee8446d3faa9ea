import type { JourneyEdit, JourneyMap } from '@masir/schema'
import type { Drop } from '../drop.ts'
import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import { apply } from '@masir/schema'
import { dropAt } from '../drop.ts'
import { centreOf } from '../layout.ts'
import { editsOfDrop } from './map-edits.ts'

/** Where the cards of a group land when all are moved by the same way (in reading direction), in reading order. */
export function dropsOf(layout: CanvasLayout, keys: ReadonlySet<string>, by: Point): Map<string, Drop> {
  const moving = [...layout.cards.values()].filter(({ key }) => keys.has(key))
  const rest = { ...layout, cards: new Map([...layout.cards].filter(([key]) => !keys.has(key))) }
  return new Map(moving.flatMap(({ key, x, y }) => {
    const drop = dropAt(rest, key, centreOf({ x: x + by.x, y: y + by.y }), layout)
    return drop ? [[key, drop] as const] : []
  }))
}

/** One list for a whole group; cards that land behind the same neighbour keep their order. */
export function editsOfDrops(map: JourneyMap, drops: ReadonlyMap<string, Drop>): JourneyEdit[] {
  const last = new Map<string, string>()
  let now = map
  return [...drops].flatMap(([key, drop]) => {
    const place = JSON.stringify([drop.stage, drop.after])
    const edits = editsOfDrop(now, key, { ...drop, after: last.get(place) ?? drop.after })
    last.set(place, key)
    now = applied(now, edits)
    return edits
  })
}

/** The map as a list leaves it; a list that does not fit leaves it as it is, and is refused when it is sent. */
export function applied(map: JourneyMap, edits: readonly JourneyEdit[]): JourneyMap {
  const outcome = edits.length > 0 ? apply(map, edits) : undefined
  return outcome?.ok ? outcome.map : map
}
