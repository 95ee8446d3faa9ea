import type { JourneyMap } from '@masir/schema'
import type { Palette } from './picture-look.ts'
import type { Measure } from './svg-text.ts'
import { layoutOf } from '../../../journeys/canvas/layout.ts'
import { mapToGraph } from '../../../journeys/canvas/map-to-graph.ts'
import { CARD } from '../../../journeys/canvas/measures.ts'
import { labelPlace, roundedPath } from '../../../journeys/canvas/path.ts'
import { drawBands, HEADER, LANE_LABEL } from './draw-bands.ts'
import { drawCard } from './draw-card.ts'
import { drawFeelings } from './draw-feelings.ts'
import { drawFrame, FOOT, HEAD, MARGIN } from './draw-frame.ts'
import { INK } from './picture-look.ts'
import { svgText, wrapped } from './svg-text.ts'

/** A reading on a card, already in the reader's words. */
export interface PictureChip {
  label: string
  value: string
  band: number | null
  look: 'solid' | 'uncertain' | 'indicative' | 'grey' | 'suppressed' | 'empty'
  /** Up or down where the value really changed. */
  change: 'up' | 'down' | null
}

/** A composite score with its band, or what the designer drew. */
export interface Feeling { value: number, band: number | null }

export interface PictureWords {
  title: string
  /** Period, comparison, filters, date: one line. */
  about: string
  bands: readonly string[]
  few: string
  uncertain: string
  noLane: string
}

export interface PictureQuestion {
  map: JourneyMap
  chips: ReadonlyMap<string, readonly PictureChip[]>
  /** How each touchpoint is felt, −1 to 1, where it is known. */
  feelings: ReadonlyMap<string, Feeling>
  words: PictureWords
  mirrored: boolean
  palette: Palette
  font: string
  measure: Measure
}

/** The whole map as one vector drawing with real text, in the canvas' own layout. */
export function mapPicture(question: PictureQuestion): { svg: string, width: number, height: number } {
  const { map, mirrored, font } = question
  const layout = layoutOf(map)
  const { nodes, edges } = mapToGraph(map, layout, mirrored)
  const width = layout.width + LANE_LABEL + 2 * MARGIN
  const height = layout.height + HEADER + HEAD + FOOT
  // The layout begins at the upper corner of the first card's stage; mirrored it runs into negative x.
  const originX = mirrored ? layout.width + MARGIN : LANE_LABEL + MARGIN
  const drawing = [
    drawBands(layout, question),
    drawFeelings(layout, question),
    ...edges.map(({ data }) => transition(data.points)),
    ...layout.texts.flatMap(({ slips }) => slips).map(slip => drawSlip(slip, question)),
    ...nodes.map(node => drawCard(node, question.chips.get(node.id) ?? [], question)),
    ...edges.flatMap(({ data }) => data.label ? [transitionLabel(data.points, data.label, question)] : []),
  ].join('\n')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="${mirrored ? 'rtl' : 'ltr'}" font-family="${font.replaceAll('"', '\'')}">
<defs>
<marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M 1 1 L 9 5 L 1 9" fill="none" stroke="${INK.muted}" stroke-width="1.6"/></marker>
<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="7" fill="${INK.text}" fill-opacity="0.16"/></pattern>
</defs>
<rect width="${width}" height="${height}" fill="${INK.sheet}"/>
${drawFrame(width, height, question)}
<g transform="translate(${originX} ${HEAD + HEADER})">
${drawing}
</g>
</svg>`
  return { svg, width, height }
}

function transition(points: Parameters<typeof roundedPath>[0]): string {
  return `<path d="${roundedPath(points)}" fill="none" stroke="${INK.muted}" stroke-width="1.6" marker-end="url(#arrow)"/>`
}

function transitionLabel(points: Parameters<typeof labelPlace>[0], label: string, { font, measure }: PictureQuestion): string {
  const { x, y, isTight } = labelPlace(points, label)
  // As on the canvas: such a label would hide its own arrow.
  if (isTight)
    return ''
  const [shown = ''] = wrapped(label, 160, 1, `500 11px ${font}`, measure)
  const half = measure(shown, `500 11px ${font}`) / 2 + 5
  return `<rect x="${x - half}" y="${y - 9}" width="${2 * half}" height="18" rx="4" fill="${INK.sheet}"/>${svgText(shown, { x, y: y + 4, size: 11, weight: 500, fill: INK.muted, anchor: 'middle' })}`
}

function drawSlip({ note, x, y, height }: { note: { text: string }, x: number, y: number, height: number }, { mirrored, font, measure }: PictureQuestion): string {
  const left = mirrored ? -x - CARD.width : x
  const begin = mirrored ? left + CARD.width - 9 : left + 9
  const lines = wrapped(note.text, CARD.width - 18, Math.max(1, Math.floor((height - 8) / 17)), `400 12px ${font}`, measure)
  return `<rect x="${left}" y="${y}" width="${CARD.width}" height="${height}" rx="4" fill="${INK.note}"/>${lines.map((line, index) => svgText(line, { x: begin, y: y + 17 + index * 17, size: 12, fill: INK.text })).join('')}`
}
