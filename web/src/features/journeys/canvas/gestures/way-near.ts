import type { CanvasLayout, CardPlace } from '../layout.ts'
import type { Point } from '../route.ts'
import { CARD } from '../measures.ts'

/** How near the middle of a card's side a transition is let go to be meant for the card, in flow pixels. */
export const REACH = 28

/** The card, other than the one that is left, one of whose sides is meant by a point of the layout. */
export function wayNear({ cards }: Pick<CanvasLayout, 'cards'>, point: Point, from: string): string | undefined {
  const others = [...cards.values()].filter(({ key }) => key !== from)
  const near = others.map(card => ({ key: card.key, distance: distanceTo(card, point) })).filter(({ distance }) => distance <= REACH)
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.key
}

function distanceTo({ x, y }: CardPlace, point: Point): number {
  const [middle, half] = [x + CARD.width / 2, y + CARD.height / 2]
  const ways = [{ x, y: half }, { x: x + CARD.width, y: half }, { x: middle, y }, { x: middle, y: y + CARD.height }]
  return Math.min(...ways.map(way => Math.hypot(way.x - point.x, way.y - point.y)))
}
