import type { CanvasLayout, CardPlace } from './layout.ts'
import { CARD, GAP } from './measures.ts'

export interface Point { x: number, y: number }

/** Distance of a run from the card it leaves, and from the card it enters; both keep clear of the stage's border between. */
const LEAVE = 10
const ENTER = 12
const BESIDE = GAP.row / 2

/**
 * The way of a transition as corners of an orthogonal line, in reading direction. It runs in the gaps between
 * columns and rows only, so it never crosses a card; a loop back takes the gap beside its target's row.
 */
export function routeOf(from: CardPlace, to: CardPlace, layout: CanvasLayout): Point[] {
  if (from.x === to.x)
    return inOneColumn(from, to, layout)
  const start = { x: from.x + CARD.width, y: middle(from) }
  const end = { x: to.x, y: middle(to) }
  if (from.y === to.y && to.x > from.x && isFree(from, to, layout))
    return [start, end]
  const isNext = to.x > from.x && to.x - start.x <= GAP.column
  if (isNext)
    return tidy([start, { x: start.x + LEAVE, y: start.y }, { x: start.x + LEAVE, y: end.y }, end])
  const across = gapBeside(from, to)
  const out = start.x + LEAVE
  const into = end.x - ENTER
  return tidy([start, { x: out, y: start.y }, { x: out, y: across }, { x: into, y: across }, { x: into, y: end.y }, end])
}

function inOneColumn(from: CardPlace, to: CardPlace, layout: CanvasLayout): Point[] {
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from]
  const inTheWay = [...layout.cards.values(), ...layout.texts.flatMap(({ slips }) => slips)]
  const between = inTheWay.some(({ x, y }) => x === from.x && y > upper.y && y < lower.y)
  const x = from.x + CARD.width / 2
  if (!between)
    return from === upper ? [{ x, y: from.y + CARD.height }, { x, y: to.y }] : [{ x, y: from.y }, { x, y: to.y + CARD.height }]
  const side = from.x + CARD.width
  return [{ x: side, y: middle(from) }, { x: side + ENTER, y: middle(from) }, { x: side + ENTER, y: middle(to) }, { x: side, y: middle(to) }]
}

function isFree(from: CardPlace, to: CardPlace, layout: CanvasLayout): boolean {
  return ![...layout.cards.values()].some(card => card.y === from.y && card.x > from.x && card.x < to.x)
}

function gapBeside(from: CardPlace, to: CardPlace): number {
  return from.y > to.y ? to.y + CARD.height + BESIDE : to.y - BESIDE
}

function middle(card: CardPlace): number {
  return card.y + CARD.height / 2
}

/** Without corners that do not turn. */
function tidy(points: Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1]
    const after = points[index + 1]
    if (!before || !after)
      return true
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y)
  })
}
