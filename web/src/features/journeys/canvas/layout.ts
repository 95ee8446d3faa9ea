import type { Channel, DrawnLane, JourneyMap } from '@masir/schema'
import type { TextCell } from './cells/text-cells.ts'
import type { Cell } from './stage-cells.ts'
import { drawnLanesOf, stagesOf } from '@masir/schema'
import { heightOfTextLane, textCellsOf } from './cells/text-cells.ts'
import { CARD, COLUMN_PITCH, EMOTION_HEIGHT, GAP, LANE_PADDING, ROW_PITCH, VISIBILITY_HEIGHT } from './measures.ts'
import { cellsOfStage } from './stage-cells.ts'

/** A stage's band. `x` grows in reading direction; mirroring for right to left happens in `map-to-graph.ts`. */
export interface StageColumn {
  key: string
  name: string
  x: number
  width: number
}

/** A lane's band. */
export interface LaneRow extends DrawnLane {
  /** Of a lane of one channel. */
  channel: Channel | null
  y: number
  height: number
}

export interface CardPlace {
  key: string
  stage: string
  /** Id of the drawn lane. */
  lane: string
  /** Column within the stage and row within the lane, from 0. */
  column: number
  row: number
  x: number
  y: number
}

export interface CanvasLayout {
  stages: StageColumn[]
  lanes: LaneRow[]
  /** In reading order: by stage, then by the touchpoints' order. */
  cards: Map<string, CardPlace>
  /** Where stages and text lanes cross, lane by lane. */
  texts: TextCell[]
  /** Upper edge of the line of visibility's band; null without a backstage. */
  visibility: number | null
  width: number
  height: number
}

export const holdsCards = ({ kind }: Pick<DrawnLane, 'kind'>): boolean => kind !== 'TEXT'

/** Stages as columns that grow with their content, lanes as rows; time never runs backwards within a stage. */
export function layoutOf(map: JourneyMap): CanvasLayout {
  const drawn = drawnLanesOf(map)
  const stages = stagesOf(map)
  const lanesOfCards = drawn.filter(holdsCards).length
  const cells = stages.map(stage => cellsOfStage(map, stage.key, lanesOfCards))
  const columns = placeStages(stages, cells)
  const texts = drawn.filter(lane => !holdsCards(lane)).flatMap(lane => textCellsOf(map, lane, columns))
  const lanes = placeLanes(map, drawn, cells.flat(), texts)
  const last = lanes.at(-1)!
  return {
    stages: columns,
    lanes,
    cards: placeCards(cells.flat(), columns, lanes),
    texts: placeTexts(texts, lanes),
    visibility: visibilityOf(lanes),
    width: columns.reduce((sum, { width }) => sum + width, 0),
    height: last.y + last.height,
  }
}

function placeStages(stages: { key: string, name: string }[], cells: Cell[][]): StageColumn[] {
  let x = 0
  return stages.map(({ key, name }, index) => {
    const width = COLUMN_PITCH * Math.max(1, ...cells[index]!.map(cell => cell.column + 1))
    const placed = { key, name, x, width }
    x += width
    return placed
  })
}

function placeLanes(map: JourneyMap, drawn: DrawnLane[], cells: Cell[], texts: TextCell[]): LaneRow[] {
  let y = EMOTION_HEIGHT
  return drawn.map((lane, index) => {
    if (lane.kind === 'BACKSTAGE' && drawn[index - 1]?.kind !== 'BACKSTAGE')
      y += VISIBILITY_HEIGHT
    const height = holdsCards(lane) ? heightOfCards(cells.filter(cell => cell.lane === lane.id)) : heightOfTextLane(texts.filter(cell => cell.lane === lane.key))
    const channel = lane.kind === 'CHANNEL' ? map.channels[lane.key!] ?? null : null
    const placed = { ...lane, channel, y, height }
    y += height
    return placed
  })
}

function heightOfCards(cells: Cell[]): number {
  const rows = Math.max(1, ...cells.map(cell => cell.row + 1))
  return rows * ROW_PITCH - GAP.row + 2 * LANE_PADDING
}

function visibilityOf(lanes: LaneRow[]): number | null {
  const first = lanes.find(({ kind }) => kind === 'BACKSTAGE')
  return first ? first.y - VISIBILITY_HEIGHT : null
}

function placeCards(cells: Cell[], stages: StageColumn[], lanes: LaneRow[]): Map<string, CardPlace> {
  const stageX = new Map(stages.map(({ key, x }) => [key, x]))
  const laneY = new Map(lanes.map(({ id, y }) => [id, y]))
  return new Map(cells.map(cell => [cell.key, { ...cell, ...corner(stageX.get(cell.stage)!, laneY.get(cell.lane)!, cell) }]))
}

/** Cells are laid out from the upper edge of their lane; here they come down to it. */
function placeTexts(texts: TextCell[], lanes: LaneRow[]): TextCell[] {
  const rows = new Map(lanes.filter(lane => !holdsCards(lane)).map(lane => [lane.key, lane]))
  return texts.map((cell) => {
    const { y, height } = rows.get(cell.lane)!
    const down = <T extends { y: number }>(place: T): T => ({ ...place, y: place.y + y })
    return { ...down(cell), height, slips: cell.slips.map(down), free: down(cell.free) }
  })
}

function corner(stageX: number, laneY: number, { column, row }: Pick<Cell, 'column' | 'row'>): { x: number, y: number } {
  return { x: stageX + column * COLUMN_PITCH + GAP.column / 2, y: laneY + LANE_PADDING + row * ROW_PITCH }
}

/** The upper left corner that a cell has, or would have, in this layout. */
export function placeOf({ stages, lanes }: CanvasLayout, cell: Cell): { x: number, y: number } {
  const stage = stages.find(({ key }) => key === cell.stage)
  const lane = lanes.find(({ id }) => id === cell.lane)
  return corner(stage?.x ?? 0, lane?.y ?? 0, cell)
}

/** Middle of a card. */
export function centreOf({ x, y }: { x: number, y: number }): { x: number, y: number } {
  return { x: x + CARD.width / 2, y: y + CARD.height / 2 }
}
