import type { DrawnLane, JourneyMap, Note } from '@masir/schema'
import type { StageColumn } from '../layout.ts'
import { notesOfCell } from '@masir/schema'
import { COLUMN_PITCH, FREE_PLACE, GAP, SLIP, TEXT_LANE_PADDING } from '../measures.ts'
import { heightOfSlip } from './slip-height.ts'
import { slipId } from './slip-places.ts'

/** A note's place. `source`: the touchpoint that it hangs on, where it is gathered from one. */
export interface SlipPlace {
  /** Unique on the drawing: two lanes of one kind show the same note of a touchpoint. */
  id: string
  note: Note
  source: string | null
  x: number
  y: number
  height: number
}

/** Where a stage and a text lane cross. */
export interface TextCell {
  stage: string
  /** Key of the text lane. */
  lane: string
  x: number
  y: number
  width: number
  height: number
  slips: SlipPlace[]
  /** Where the next note is written. */
  free: { x: number, y: number }
}

/** The cells of a text lane as if it began at the top of the drawing. */
export function textCellsOf(map: JourneyMap, lane: DrawnLane, stages: readonly StageColumn[]): TextCell[] {
  return stages.map((stage) => {
    const notes = lane.key === null ? [] : notesOfCell(map, stage.key, lane.key)
    const laid = inRows(notes.map(note => ({ id: slipId(lane.key!, note.key), note, source: sourceOf(map, note) })), stage)
    return { stage: stage.key, lane: lane.key!, x: stage.x, y: 0, width: stage.width, ...laid }
  })
}

export function heightOfTextLane(cells: readonly TextCell[]): number {
  return Math.max(FREE_PLACE + 2 * TEXT_LANE_PADDING, ...cells.map(({ height }) => height))
}

/** Slips fill the columns of their stage row by row; each row is as high as its highest slip. */
function inRows(notes: Pick<SlipPlace, 'id' | 'note' | 'source'>[], stage: StageColumn): Pick<TextCell, 'slips' | 'free' | 'height'> {
  const columns = Math.round(stage.width / COLUMN_PITCH)
  const xOf = (index: number) => stage.x + (index % columns) * COLUMN_PITCH + GAP.column / 2
  let y = TEXT_LANE_PADDING
  let tallest = 0
  const slips = notes.map(({ id, note, source }, index) => {
    if (index > 0 && index % columns === 0) {
      y += tallest + SLIP.gap
      tallest = 0
    }
    const height = heightOfSlip(note.text, source !== null)
    tallest = Math.max(tallest, height)
    return { id, note, source, x: xOf(index), y, height }
  })
  if (notes.length > 0 && notes.length % columns === 0) {
    y += tallest + SLIP.gap
    tallest = 0
  }
  return { slips, free: { x: xOf(notes.length), y }, height: y + Math.max(tallest, FREE_PLACE) + TEXT_LANE_PADDING }
}

function sourceOf(map: JourneyMap, { touchpoint }: Note): string | null {
  return touchpoint === null ? null : map.touchpoints[touchpoint]?.name ?? null
}
