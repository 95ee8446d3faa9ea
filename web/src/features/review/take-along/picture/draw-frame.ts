import type { PictureQuestion } from './map-picture.ts'
import { bandFill, INK } from './picture-look.ts'
import { svgText, wrapped } from './svg-text.ts'

export const MARGIN = 28
export const HEAD = 92
export const FOOT = 62

/** The title over the map, the legend under it. */
export function drawFrame(width: number, height: number, question: PictureQuestion): string {
  const { mirrored, words, font, measure } = question
  const begin = mirrored ? width - MARGIN : MARGIN
  const line = (text: string, css: string) => wrapped(text, width - 2 * MARGIN, 1, `${css} ${font}`, measure)[0] ?? ''
  return `${svgText(line(words.title, '700 26px'), { x: begin, y: 48, size: 26, weight: 700, fill: INK.text })}
${svgText(line(words.about, '400 14px'), { x: begin, y: 74, size: 14, fill: INK.muted })}
${drawLegend(begin, height - 24, question)}`
}

function drawLegend(begin: number, y: number, { mirrored, words, palette, font, measure }: PictureQuestion): string {
  const marks = [
    ...words.bands.map((text, index) => ({ text, rect: `fill="${bandFill(palette, index - 3)}" stroke="${index === 3 ? INK.line : 'none'}"`, hatch: false })),
    { text: words.uncertain, rect: `fill="${INK.sheet}" stroke="${INK.line}"`, hatch: true },
    { text: words.few, rect: `fill="${INK.sheet}" stroke="${INK.muted}" stroke-width="2"`, hatch: false },
  ]
  let run = 0
  return marks.map(({ text, rect, hatch }) => {
    const at = (offset: number, own = 0) => mirrored ? begin - run - offset - own : begin + run + offset
    const box = `x="${at(0, 16)}" y="${y - 12}" width="16" height="14" rx="3"`
    const drawn = `<rect ${box} ${rect}/>${hatch ? `<rect ${box} fill="url(#hatch)"/>` : ''}${svgText(text, { x: at(23), y, size: 12, fill: INK.muted })}`
    run += 23 + measure(text, `400 12px ${font}`) + 22
    return drawn
  }).join('\n')
}
