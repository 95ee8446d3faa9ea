import type { CanvasLayout, LaneRow, StageColumn } from '../../../journeys/canvas/layout.ts'
import type { PictureQuestion } from './map-picture.ts'
import { INK } from './picture-look.ts'
import { svgText, wrapped } from './svg-text.ts'

export const HEADER = 56
export const LANE_LABEL = 130

/** Stages as columns with their names, lanes as rows with theirs. */
export function drawBands(layout: CanvasLayout, question: PictureQuestion): string {
  const lanes = layout.lanes.map((lane, index) => drawLane(lane, index, layout, question))
  const stages = layout.stages.map(stage => drawStage(stage, layout, question))
  return [...lanes, ...stages].join('\n')
}

function drawLane({ name, kind, y, height }: LaneRow, index: number, { width }: CanvasLayout, { mirrored, words, font, measure }: PictureQuestion): string {
  const all = { x: mirrored ? -width : -LANE_LABEL, width: width + LANE_LABEL }
  const begin = mirrored ? LANE_LABEL - 12 : -LANE_LABEL + 12
  const lines = wrapped(name ?? words.noLane, LANE_LABEL - 24, 3, `500 13px ${font}`, measure)
  const dash = kind === 'BACKSTAGE' ? ' stroke-dasharray="6 4"' : ''
  return `<rect x="${all.x}" y="${y}" width="${all.width}" height="${height}" fill="${index % 2 === 0 ? INK.tint : INK.sheet}"/>
<line x1="${all.x}" x2="${all.x + all.width}" y1="${y}" y2="${y}" stroke="${INK.line}"${dash}/>
${lines.map((line, row) => svgText(line, { x: begin, y: y + height / 2 + 5 + (row - (lines.length - 1) / 2) * 17, size: 13, weight: 500, fill: INK.muted })).join('')}`
}

function drawStage({ name, x, width }: StageColumn, { height }: CanvasLayout, { mirrored, font, measure }: PictureQuestion): string {
  const left = mirrored ? -x - width : x
  const begin = mirrored ? left + width - 12 : left + 12
  const lines = wrapped(name, width - 24, 2, `700 15px ${font}`, measure)
  return `<line x1="${left}" x2="${left + width}" y1="0" y2="0" stroke="${INK.text}" stroke-width="2"/>
<line x1="${mirrored ? left + width : left}" x2="${mirrored ? left + width : left}" y1="${-HEADER}" y2="${height}" stroke="${INK.line}"/>
${lines.map((line, row) => svgText(line, { x: begin, y: -14 - (lines.length - 1 - row) * 19, size: 15, weight: 700, fill: INK.text })).join('')}`
}
