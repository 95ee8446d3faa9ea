import type { ReviewDocument } from '../review-document.ts'
import type { Deck } from './deck.ts'
import { bandLook, MUTED, SLIDE } from './deck.ts'

const across = 6
const label = 2
const gap = 0.08
const room = { top: 1.4, height: 5.1 }
const tallest = 0.8
/** In lower tiles a name and a value no longer stand over each other. */
const leastForNames = 0.5

/** The heat strip: every touchpoint in its band's colour, stage by stage. */
export function addStages(deck: Deck, { headings, stages, bands }: ReviewDocument): void {
  const slide = deck.slide(headings.atAGlance)
  const rows = stages.reduce((sum, { tiles }) => sum + Math.max(1, Math.ceil(tiles.length / across)), 0)
  const height = Math.min(tallest, room.height / Math.max(1, rows))
  const width = (SLIDE.width - 2 * SLIDE.margin - label) / across
  let y = room.top
  for (const { name, tiles } of stages) {
    deck.text(slide, name, { x: SLIDE.margin, y, w: label - 0.15, h: height - gap }, { fontSize: 12, bold: true, valign: 'middle' })
    tiles.forEach(({ name: touchpoint, reading }, index) => {
      const box = { x: SLIDE.margin + label + (index % across) * width, y: y + Math.floor(index / across) * height, w: width - gap, h: height - gap }
      const value = reading.value ?? reading.verdict
      const look = bandLook(reading)
      deck.lines(slide, [
        ...height >= leastForNames ? [{ words: touchpoint, look: { fontSize: 9, color: look.color } }] : [],
        { words: value, look: { fontSize: reading.value === null ? 9 : 13, bold: reading.value !== null, color: look.color } },
      ], box, { fill: look.fill, line: look.line, margin: 4, valign: 'middle' })
    })
    y += Math.max(1, Math.ceil(tiles.length / across)) * height
  }
  bands.forEach((one, index) => {
    const x = SLIDE.margin + index * 1.74
    slide.addShape(deck.pptx.ShapeType.rect, { ...deck.place({ x, y: 6.93, w: 0.16, h: 0.16 }), ...bandLook({ band: one.band, value: '' }) })
    deck.text(slide, one.words, { x: x + 0.22, y: 6.88, w: 1.5, h: 0.28 }, { fontSize: 9, color: MUTED, valign: 'middle' })
  })
}
