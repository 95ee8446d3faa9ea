import type { CanvasLayout, CardPlace, LaneRow, StageColumn } from './layout.ts'
import type { Point } from './route.ts'
import { holdsCards } from './layout.ts'
import { CARD } from './measures.ts'

/** A place on the map in its own words: a stage, a lane (by its id) and the neighbour before. */
export interface Drop {
  stage: string
  lane: string
  after: string | null
}

/**
 * Where a card lands when its middle is let go at a point (in reading direction); outside the map: the nearest cell.
 * @param was the layout that it was taken from, where that is another one
 */
export function dropAt(layout: CanvasLayout, key: string, middle: Point, was = layout): Drop | undefined {
  const cell = cellAt(layout, middle, holdsCards)
  if (!cell)
    return undefined
  const [stage, lane] = [cell.stage.key, cell.lane.id]
  return { stage, lane, after: neighbourBefore(layout, { stage, lane, middle, stoodBefore: earlierThan(was, key, stage) }, key) }
}

/** Where the nearest stage and the nearest fitting lane cross. */
export function cellAt(layout: CanvasLayout, { x, y }: Point, isFit: (lane: LaneRow) => boolean): { stage: StageColumn, lane: LaneRow } | undefined {
  const stage = nearest(layout.stages, x, (column: StageColumn) => [column.x, column.x + column.width])
  const lane = nearest(layout.lanes.filter(isFit), y, (row: LaneRow) => [row.y, row.y + row.height])
  return stage && lane && { stage, lane }
}

interface Landing {
  stage: string
  lane: string
  middle: Point
  /** The cards of the stage that the card came after when it was taken. */
  stoodBefore: ReadonlySet<string>
}

/** Columns decide first; within a column the cards of the same lane do, by height, and those of others as they stood. */
function neighbourBefore(layout: CanvasLayout, landing: Landing, key: string): string | null {
  const others = [...layout.cards.values()].filter(card => card.stage === landing.stage && card.key !== key)
  return others.findLast(card => isBefore(card, landing))?.key ?? null
}

function isBefore(card: CardPlace, { lane, middle, stoodBefore }: Landing): boolean {
  const isSameColumn = Math.abs(card.x + CARD.width / 2 - middle.x) < CARD.width / 2
  if (!isSameColumn)
    return card.x + CARD.width / 2 < middle.x
  return card.lane === lane ? card.y + CARD.height / 2 < middle.y : stoodBefore.has(card.key)
}

function earlierThan(layout: CanvasLayout, key: string, stage: string): ReadonlySet<string> {
  const siblings = [...layout.cards.values()].filter(card => card.stage === stage).map(card => card.key)
  return new Set(siblings.slice(0, Math.max(0, siblings.indexOf(key))))
}

function nearest<T>(bands: readonly T[], at: number, span: (band: T) => [number, number]): T | undefined {
  return bands.toSorted((a, b) => distance(span(a), at) - distance(span(b), at))[0]
}

function distance([from, to]: [number, number], at: number): number {
  return at < from ? from - at : at >= to ? at - to + 1 : 0
}
