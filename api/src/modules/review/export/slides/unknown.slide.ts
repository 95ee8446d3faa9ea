import type { ReviewDocument } from '../review-document.ts'
import type { Deck } from './deck.ts'
import { MUTED, SLIDE } from './deck.ts'

const half = (SLIDE.width - 2 * SLIDE.margin - 0.5) / 2

/** Where it is hard work although customers are satisfied, and what nobody knows yet. */
export function addUnknown(deck: Deck, { headings, hardWork, unknown, comma }: ReviewDocument): void {
  const slide = deck.slide(headings.unknown)
  const right = { x: SLIDE.margin + half + 0.5, y: 1.4, w: half, h: 5.6 }
  deck.lines(slide, [
    ...unknown.length === 0 ? [{ words: headings.nothingUnknown, look: { color: MUTED } }] : [],
    ...unknown.flatMap(({ what, where, more }) => [
      { words: what, look: { bold: true, paraSpaceBefore: 8 } },
      { words: [...where, more].filter(Boolean).join(comma), look: { color: MUTED, fontSize: 14 } },
    ]),
  ], { x: SLIDE.margin, y: 1.4, w: half, h: 5.6 }, { fontSize: 17 })
  deck.lines(slide, [
    { words: headings.hardWork, look: { bold: true, fontSize: 20 } },
    ...hardWork.length === 0 ? [{ words: headings.noHardWork, look: { color: MUTED } }] : [],
    ...hardWork.flatMap(({ touchpoint, line }) => [
      { words: touchpoint, look: { bold: true, paraSpaceBefore: 8 } },
      { words: line, look: { color: MUTED, fontSize: 14 } },
    ]),
  ], right, { fontSize: 17 })
}
