import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import { CARD } from '../measures.ts'

/** A line through the edges of cards that stand in one row or column with the place where a card would land. */
export interface Guide {
  from: Point
  to: Point
}

/** Guides reach this far past the outermost card. */
const PAST = 10

/** Where a landing lines up with cards that stay: along both edges of the row and of the column that they share. */
export function guidesOf(layout: CanvasLayout, landing: Point, moving: ReadonlySet<string>): Guide[] {
  const staying = [...layout.cards.values()].filter(({ key, x, y }) => !moving.has(key) && !(x === landing.x && y === landing.y))
  const row = staying.filter(({ y }) => y === landing.y).map(({ x }) => x)
  const column = staying.filter(({ x }) => x === landing.x).map(({ y }) => y)
  return [
    ...row.length > 0 ? [0, CARD.height].map(edge => along('x', [...row, landing.x], landing.y + edge)) : [],
    ...column.length > 0 ? [0, CARD.width].map(edge => along('y', [...column, landing.y], landing.x + edge)) : [],
  ]
}

function along(axis: 'x' | 'y', starts: number[], at: number): Guide {
  const first = Math.min(...starts) - PAST
  const last = Math.max(...starts) + (axis === 'x' ? CARD.width : CARD.height) + PAST
  return axis === 'x'
    ? { from: { x: first, y: at }, to: { x: last, y: at } }
    : { from: { x: at, y: first }, to: { x: at, y: last } }
}
