import type { ReviewDocument } from '../review-document.ts'
import type { Deck } from './deck.ts'
import { MUTED, SLIDE } from './deck.ts'

/** Where the numbers come from. */
export function addCounting(deck: Deck, { headings, counted, period, filters, made }: ReviewDocument): void {
  const slide = deck.slide(headings.counted)
  const width = SLIDE.width - 2 * SLIDE.margin
  deck.lines(slide, counted.map(words => ({ words, look: { paraSpaceAfter: 8 } })), { x: SLIDE.margin, y: 1.4, w: width, h: 5.2 }, { fontSize: 14 })
  deck.text(slide, [period, filters, made].filter(Boolean).join(' · '), { x: SLIDE.margin, y: 6.95, w: width, h: 0.3 }, { fontSize: 11, color: MUTED })
}
