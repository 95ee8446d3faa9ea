import type { JourneyMap } from '@masir/schema'
import type { CardPlace } from './layout.ts'
import { laneOf, touchpointsOfStage } from '@masir/schema'
import { COLUMN_PITCH, ROW_PITCH } from './measures.ts'

/** Where a card stands in the grid of its stage and its lane. */
export type Cell = Pick<CardPlace, 'key' | 'stage' | 'lane' | 'column' | 'row'>

/** A stage grows by columns up to this many; then its cells grow down too. */
const USUAL_COLUMNS = 4

/**
 * The cards of a stage in columns, in reading order: time never runs backwards. Cards of one lane stack up to a depth
 * before the next column begins; a crowded stage stacks deeper, so that it grows about as much down as along.
 */
export function cellsOfStage(map: JourneyMap, stage: string, lanes: number): Cell[] {
  const cards = touchpointsOfStage(map, stage).map(touchpoint => ({ key: touchpoint.key, stage, lane: laneOf(map, touchpoint) }))
  const most = Math.max(USUAL_COLUMNS, Math.ceil(Math.sqrt(cards.length * ROW_PITCH / COLUMN_PITCH)))
  let deep = usualDepth(lanes)
  let cells = stacked(cards, deep)
  while ((cells.at(-1)?.column ?? 0) >= most)
    cells = stacked(cards, ++deep)
  return cells
}

/** Few lanes leave room for more. */
function usualDepth(lanes: number): number {
  return lanes > 2 ? 2 : lanes > 1 ? 3 : 4
}

function stacked(cards: readonly Pick<Cell, 'key' | 'stage' | 'lane'>[], deep: number): Cell[] {
  let column = 0
  let filled = new Map<string, number>()
  return cards.map((card) => {
    if ((filled.get(card.lane) ?? 0) >= deep) {
      column += 1
      filled = new Map()
    }
    const row = filled.get(card.lane) ?? 0
    filled.set(card.lane, row + 1)
    return { ...card, column, row }
  })
}
