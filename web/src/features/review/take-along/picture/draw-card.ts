import type { CardNode } from '../../../journeys/canvas/map-to-graph.ts'
import type { PictureChip, PictureQuestion } from './map-picture.ts'
import { CARD } from '../../../journeys/canvas/measures.ts'
import { bandFill, bandInk, INK } from './picture-look.ts'
import { svgText, wrapped } from './svg-text.ts'

const PADDING = 10
const CHIP = { height: 23, gap: 4 }

/** A touchpoint's card: its name on two lines and its readings in their bands' colours. */
export function drawCard({ position: { x, y }, data }: CardNode, chips: readonly PictureChip[], question: PictureQuestion): string {
  const { mirrored, font, measure } = question
  const begin = mirrored ? x + CARD.width - PADDING : x + PADDING
  const lines = wrapped(data.touchpoint.name, CARD.width - 2 * PADDING, 2, `600 14px ${font}`, measure)
  const bottom = y + CARD.height - PADDING
  return `<g>
<rect x="${x}" y="${y}" width="${CARD.width}" height="${CARD.height}" rx="10" fill="${INK.sheet}" stroke="${INK.line}"/>
${lines.map((line, row) => svgText(line, { x: begin, y: y + 25 + row * 19, size: 14, weight: 600, fill: INK.text })).join('')}
${chips.map((chip, index) => drawChip(chip, x + PADDING, bottom - (chips.length - index) * (CHIP.height + CHIP.gap) + CHIP.gap, question)).join('')}
</g>`
}

function drawChip({ label, value, band, look, change }: PictureChip, x: number, y: number, { mirrored, palette, font, measure }: PictureQuestion): string {
  const width = CARD.width - 2 * PADDING
  const { fill, stroke, ink } = chipInk(band, look, palette)
  const box = `x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${CHIP.height - 1}" rx="5"`
  const [begin, end] = mirrored ? [x + width - 7, x + 7] : [x + 7, x + width - 7]
  const middle = y + CHIP.height / 2 + 4.5
  const room = width - 26 - measure(value, `700 12px ${font}`)
  const [shown = ''] = wrapped(label, Math.max(20, room), 1, `400 12px ${font}`, measure)
  const across = mirrored ? end + measure(value, `700 12px ${font}`) + 7 : end - measure(value, `700 12px ${font}`) - 15
  return `<rect ${box} fill="${fill}" stroke="${stroke}"${look === 'empty' || look === 'suppressed' ? ' stroke-dasharray="4 3"' : ''}${look === 'indicative' ? ' stroke-width="2"' : ''}/>
${look === 'uncertain' ? `<rect ${box} fill="url(#hatch)"/>` : ''}${svgText(shown, { x: begin, y: middle, size: 12, fill: ink })}${change ? drawChange(change, across, y + CHIP.height / 2, ink) : ''}${svgText(value, { x: end, y: middle, size: 12, weight: 700, fill: ink, anchor: 'end' })}`
}

/** ▲▼ mean change against the comparison, never distance to target. */
function drawChange(change: 'up' | 'down', x: number, y: number, ink: string): string {
  const [base, tip] = change === 'up' ? [y + 3.5, y - 3.5] : [y - 3.5, y + 3.5]
  return `<path d="M ${x} ${base} h 8 L ${x + 4} ${tip} Z" fill="${ink}"/>`
}

function chipInk(band: number | null, look: PictureChip['look'], palette: PictureQuestion['palette']): { fill: string, stroke: string, ink: string } {
  if (look === 'empty' || look === 'suppressed')
    return { fill: INK.sheet, stroke: INK.line, ink: INK.muted }
  if (band === null || look === 'grey')
    return { fill: '#e8ecee', stroke: INK.line, ink: INK.text }
  const colour = bandFill(palette, band)
  return look === 'indicative' ? { fill: INK.sheet, stroke: colour, ink: INK.text } : { fill: colour, stroke: band === 0 ? INK.line : colour, ink: bandInk(band) }
}
