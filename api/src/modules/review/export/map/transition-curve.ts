import type { Place } from './map-layout.ts'

export interface Point { x: number, y: number }

/** A cubic curve with its two handles, and the middle where a label stands. */
export interface Curve { from: Point, out: Point, into: Point, to: Point, middle: Point }

const LEAST_HANDLE = 12

/** Leaves a card on the side where its target lies and enters the target from the side it comes from. */
export function transitionCurve(from: Place, to: Place): Curve {
  const below = from.x === to.x
  return below ? upOrDown(from, to) : across(from, to)
}

function across(from: Place, to: Place): Curve {
  const forward = to.x > from.x
  const start = { x: forward ? from.x + from.width : from.x, y: from.y + from.height / 2 + (forward ? 0 : 10) }
  const end = { x: forward ? to.x : to.x + to.width, y: to.y + to.height / 2 + (forward ? 0 : 10) }
  const handle = Math.max(LEAST_HANDLE, Math.abs(end.x - start.x) / 2) * (forward ? 1 : -1)
  return curve(start, { x: start.x + handle, y: start.y }, { x: end.x - handle, y: end.y }, end)
}

function upOrDown(from: Place, to: Place): Curve {
  const down = to.y > from.y
  const x = from.x + from.width / 2 + (down ? 0 : 14)
  const start = { x, y: down ? from.y + from.height : from.y }
  const end = { x, y: down ? to.y : to.y + to.height }
  const handle = Math.max(4, Math.abs(end.y - start.y) / 2) * (down ? 1 : -1)
  return curve(start, { x, y: start.y + handle }, { x, y: end.y - handle }, end)
}

/** At t = ½ a cubic curve stands at (start + 3·out + 3·into + end) / 8. */
function curve(from: Point, out: Point, into: Point, to: Point): Curve {
  const middle = { x: (from.x + 3 * out.x + 3 * into.x + to.x) / 8, y: (from.y + 3 * out.y + 3 * into.y + to.y) / 8 }
  return { from, out, into, to, middle }
}
