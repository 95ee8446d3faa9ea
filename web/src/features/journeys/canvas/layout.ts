import type { Channel, JourneyMap, Touchpoint } from '@masir/schema'
import { channelsOf, stagesOf, touchpointsOfStage } from '@masir/schema'
import { CARD, COLUMN_PITCH, EMOTION_HEIGHT, GAP, LANE_PADDING, ROW_PITCH } from './measures.ts'

/** A stage's band. `x` grows in reading direction; mirroring for right to left happens in `map-to-graph.ts`. */
export interface StageColumn {
  key: string
  name: string
  x: number
  width: number
}

/** A lane's band. The lane of touchpoints without a channel has no key. */
export interface LaneRow {
  key: string | null
  channel: Channel | null
  y: number
  height: number
}

export interface CardPlace {
  key: string
  stage: string
  lane: string | null
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
  width: number
  height: number
}

type Cell = Pick<CardPlace, 'key' | 'stage' | 'lane' | 'column' | 'row'>

/** Stages as columns that grow with their content, lanes as rows; time never runs backwards within a stage. */
export function layoutOf(map: JourneyMap): CanvasLayout {
  const channels = lanesOf(map)
  const stages = stagesOf(map)
  const deep = stackDepth(channels.length)
  const cells = stages.map(stage => cellsOfStage(touchpointsOfStage(map, stage.key), deep))
  const columns = placeStages(stages, cells)
  const lanes = placeLanes(channels, cells.flat())
  return {
    stages: columns,
    lanes,
    cards: placeCards(cells.flat(), columns, lanes),
    width: columns.reduce((sum, { width }) => sum + width, 0),
    height: lanes.reduce((sum, { height }) => sum + height, EMOTION_HEIGHT),
  }
}

function lanesOf(map: JourneyMap): (Channel | null)[] {
  const channels = channelsOf(map)
  const isNeeded = channels.length === 0 || Object.values(map.touchpoints).some(({ channel }) => channel === null)
  return isNeeded ? [...channels, null] : channels
}

/** Cards of one cell stack up to this many before the stage grows by a column; few lanes leave room for more. */
function stackDepth(lanes: number): number {
  return lanes > 2 ? 2 : lanes > 1 ? 3 : 4
}

function cellsOfStage(touchpoints: Touchpoint[], deep: number): Cell[] {
  let column = 0
  let filled = new Map<string | null, number>()
  return touchpoints.map(({ key, stage, channel }) => {
    if ((filled.get(channel) ?? 0) >= deep) {
      column += 1
      filled = new Map()
    }
    const row = filled.get(channel) ?? 0
    filled.set(channel, row + 1)
    return { key, stage, lane: channel, column, row }
  })
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

function placeLanes(channels: (Channel | null)[], cells: Cell[]): LaneRow[] {
  let y = EMOTION_HEIGHT
  return channels.map((channel) => {
    const key = channel?.key ?? null
    const rows = Math.max(1, ...cells.filter(cell => cell.lane === key).map(cell => cell.row + 1))
    const height = rows * ROW_PITCH - GAP.row + 2 * LANE_PADDING
    const placed = { key, channel, y, height }
    y += height
    return placed
  })
}

function placeCards(cells: Cell[], stages: StageColumn[], lanes: LaneRow[]): Map<string, CardPlace> {
  const stageX = new Map(stages.map(({ key, x }) => [key, x]))
  const laneY = new Map(lanes.map(({ key, y }) => [key, y]))
  return new Map(cells.map(cell => [cell.key, { ...cell, ...corner(stageX.get(cell.stage)!, laneY.get(cell.lane)!, cell) }]))
}

function corner(stageX: number, laneY: number, { column, row }: Pick<Cell, 'column' | 'row'>): { x: number, y: number } {
  return { x: stageX + column * COLUMN_PITCH + GAP.column / 2, y: laneY + LANE_PADDING + row * ROW_PITCH }
}

/** The upper left corner that a cell has, or would have, in this layout. */
export function placeOf({ stages, lanes }: CanvasLayout, cell: Cell): { x: number, y: number } {
  const stage = stages.find(({ key }) => key === cell.stage)
  const lane = lanes.find(({ key }) => key === cell.lane)
  return corner(stage?.x ?? 0, lane?.y ?? 0, cell)
}

/** Middle of a card. */
export function centreOf({ x, y }: { x: number, y: number }): { x: number, y: number } {
  return { x: x + CARD.width / 2, y: y + CARD.height / 2 }
}
