import type { ReviewDocument } from '../review-document.ts'
import type { Deck } from './deck.ts'
import { ACCENT, bandLook, MUTED, SLIDE } from './deck.ts'

const mostOutcomes = 3
const width = SLIDE.width - 2 * SLIDE.margin

/** The journey, the period, the headline, and what customers say of the journey as a whole. */
export function addOpening(deck: Deck, document: ReviewDocument): void {
  const slide = deck.pptx.addSlide()
  const about = [document.period, document.comparison, document.filters].filter(line => line !== null).join(' · ')
  deck.text(slide, document.label, { x: SLIDE.margin, y: 0.6, w: width, h: 0.35 }, { fontSize: 14, bold: true, color: ACCENT })
  deck.text(slide, document.title, { x: SLIDE.margin, y: 1, w: width, h: 0.8 }, { fontSize: 34, bold: true })
  deck.text(slide, about, { x: SLIDE.margin, y: 1.85, w: width, h: 0.4 }, { fontSize: 14, color: MUTED })
  slide.addShape(deck.pptx.ShapeType.rect, { ...deck.place({ x: SLIDE.margin, y: 2.6, w: 0.06, h: 1.9 }), fill: { color: ACCENT } })
  deck.text(slide, document.headline, { x: SLIDE.margin + 0.3, y: 2.6, w: width - 0.3, h: 1.9 }, { fontSize: 30, valign: 'middle' })
  document.outcomes.slice(0, mostOutcomes).forEach((reading, index) => {
    const x = SLIDE.margin + index * 4.1
    deck.text(slide, reading.family, { x, y: 5, w: 3.8, h: 0.3 }, { fontSize: 12, color: MUTED })
    deck.text(slide, reading.value!, { x, y: 5.35, w: 1.4, h: 0.6 }, { fontSize: 24, bold: true, align: 'center', valign: 'middle', ...bandLook(reading) })
    deck.text(slide, [reading.interval, reading.n, reading.change?.words].filter(Boolean).join(document.comma), { x, y: 6.05, w: 3.8, h: 0.6 }, { fontSize: 12, color: MUTED })
  })
  deck.text(slide, [document.subtitle, document.made].join(' · '), { x: SLIDE.margin, y: 6.95, w: width, h: 0.3 }, { fontSize: 11, color: MUTED })
}
