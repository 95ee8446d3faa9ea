import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import { CARD } from '../measures.ts'

/** The cards that a rectangle between two corners touches, in reading order; corners are in reading direction. */
export function cardsBetween(layout: CanvasLayout, one: Point, other: Point): string[] {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)]
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)]
  return [...layout.cards.values()]
    .filter(({ x, y }) => x < right && x + CARD.width > left && y < bottom && y + CARD.height > top)
    .map(({ key }) => key)
}
