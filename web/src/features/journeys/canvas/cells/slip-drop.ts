import type { Drop } from '../drop.ts'
import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import type { SlipPlace } from './text-cells.ts'
import { cellAt } from '../drop.ts'
import { holdsCards } from '../layout.ts'
import { SLIP } from '../measures.ts'

/** Where a note lands when its middle is let go at a point (in reading direction): always in a text lane. */
export function slipDropAt(layout: CanvasLayout, note: string, middle: Point): Drop | undefined {
  const cell = cellAt(layout, middle, lane => !holdsCards(lane))
  if (!cell)
    return undefined
  const { stage, lane } = cell
  const slips = layout.texts.find(text => text.stage === stage.key && text.lane === lane.key)?.slips ?? []
  const own = slips.filter(slip => slip.source === null && slip.note.key !== note)
  return { stage: stage.key, lane: lane.id, after: own.findLast(slip => isBefore(slip, own, middle))?.note.key ?? null }
}

/** Rows decide first; within a row the places do, and where it holds one note only, that note's middle. */
function isBefore(slip: SlipPlace, own: readonly SlipPlace[], { x, y }: Point): boolean {
  const row = Math.max(...own.map(other => other.y).filter(top => top <= y), Math.min(...own.map(other => other.y)))
  if (slip.y !== row)
    return slip.y < row
  const isAlone = own.every(other => other === slip || other.y !== row)
  return isAlone && Math.abs(slip.x + SLIP.width / 2 - x) < SLIP.width / 2 ? slip.y + slip.height / 2 < y : slip.x + SLIP.width / 2 < x
}
