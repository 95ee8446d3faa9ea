import type { DrawnLane, JourneyMap } from '@masir/schema'
import { drawnLanesOf, laneOf, notesOfCell, stagesOf, touchpointsOfStage } from '@masir/schema'

/** Sizes in points before the drawing is scaled to its page. */
export const CARD = { width: 132, height: 76 }
export const HEADER = 34
export const LANE_LABEL = 74
const GAP = { column: 56, row: 14 }
const PADDING = 10
const NOTE = { line: 8.4, letters: 27, padding: 7, gap: 4 }
const mostNotes = 4
const highestStack = 8
const mostLines = 4

export interface Place { x: number, y: number, width: number, height: number }
export interface StageBand extends Place { key: string, name: string }
export interface LaneBand extends Place { lane: DrawnLane }
export interface CardPlace extends Place { key: string }
export interface NotePlace extends Place { text: string }

/** Where everything stands, x growing in reading direction. */
export interface MapLayout {
  width: number
  height: number
  stages: StageBand[]
  lanes: LaneBand[]
  cards: Map<string, CardPlace>
  notes: NotePlace[]
  /** Notes of cells that found no room. */
  notesLeftOut: number
}

interface Cell { cards: string[], notes: { text: string, height: number }[], left: number }

/** The layout whose cards are drawn largest on a page of this shape (width by height). */
export function mapLayout(map: JourneyMap, shape = Math.SQRT2): MapLayout {
  const layouts = Array.from({ length: highestStack }, (_, index) => layoutInStacks(map, index + 1))
  const sizeOn = ({ width, height }: MapLayout): number => Math.min(shape / width, 1 / height)
  return layouts.reduce((best, layout) => sizeOn(layout) > sizeOn(best) ? layout : best)
}

/** Stages as columns, lanes as rows; the cards of a cell stand in columns of at most so many. */
function layoutInStacks(map: JourneyMap, deep: number): MapLayout {
  const lanes = drawnLanesOf(map)
  const stages = stagesOf(map)
  const cells = stages.map(stage => lanes.map(lane => cellOf(map, stage.key, lane)))
  const widths = cells.map(ofStage => Math.max(1, ...ofStage.map(({ cards }) => Math.ceil(cards.length / deep))) * (CARD.width + GAP.column))
  const heights = lanes.map((_, row) => Math.max(LANE_LABEL / 2, ...cells.map(ofStage => heightOf(ofStage[row]!, deep))))
  const xs = running(widths, LANE_LABEL)
  const ys = running(heights, HEADER)
  const width = LANE_LABEL + sum(widths)
  const places = cells.flatMap((ofStage, column) => ofStage.map((cell, row) => placeCell(cell, { x: xs[column]!, y: ys[row]! }, deep)))
  return {
    width,
    height: HEADER + sum(heights),
    stages: stages.map(({ key, name }, column) => ({ key, name, x: xs[column]!, y: 0, width: widths[column]!, height: HEADER })),
    lanes: lanes.map((lane, row) => ({ lane, x: 0, y: ys[row]!, width, height: heights[row]! })),
    cards: new Map(places.flatMap(({ cards }) => cards).map(card => [card.key, card])),
    notes: places.flatMap(({ notes }) => notes),
    notesLeftOut: sum(cells.flat().map(({ left }) => left)),
  }
}

function cellOf(map: JourneyMap, stage: string, lane: DrawnLane): Cell {
  if (lane.kind === 'TEXT') {
    const notes = notesOfCell(map, stage, lane.key!)
    const shown = notes.slice(0, mostNotes).map(({ text }) => ({ text, height: Math.min(mostLines, Math.ceil(text.length / NOTE.letters)) * NOTE.line + NOTE.padding }))
    return { cards: [], notes: shown, left: notes.length - shown.length }
  }
  const cards = touchpointsOfStage(map, stage).filter(touchpoint => laneOf(map, touchpoint) === lane.id).map(({ key }) => key)
  return { cards, notes: [], left: 0 }
}

function heightOf({ cards, notes }: Cell, deep: number): number {
  const rows = Math.min(deep, cards.length)
  const ofCards = rows === 0 ? 0 : rows * (CARD.height + GAP.row) - GAP.row + 2 * PADDING
  const ofNotes = notes.length === 0 ? 0 : sum(notes.map(({ height }) => height + NOTE.gap)) + PADDING
  return Math.max(ofCards, ofNotes)
}

function placeCell({ cards, notes }: Cell, { x, y }: { x: number, y: number }, deep: number): { cards: CardPlace[], notes: NotePlace[] } {
  const tops = running(notes.map(({ height }) => height + NOTE.gap), y + PADDING / 2)
  return {
    cards: cards.map((key, index) => ({
      key,
      ...CARD,
      x: x + GAP.column / 2 + Math.floor(index / deep) * (CARD.width + GAP.column),
      y: y + PADDING + (index % deep) * (CARD.height + GAP.row),
    })),
    notes: notes.map(({ text, height }, index) => ({ text, height, x: x + GAP.column / 2, y: tops[index]!, width: CARD.width })),
  }
}

function running(sizes: readonly number[], start: number): number[] {
  return sizes.map((_, index) => start + sum(sizes.slice(0, index)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
