import type { ReviewDocument } from '../review-document.ts'
import type { Deck } from './deck.ts'
import { MUTED, SLIDE } from './deck.ts'

const width = SLIDE.width - 2 * SLIDE.margin
/** Shares of the table's width, in the order of its columns. */
const columns = [0.28, 0.2, 0.13, 0.12, 0.11, 0.16]

/** What was decided, when it is looked at again, and what is done. */
export function addActions(deck: Deck, document: ReviewDocument): void {
  const { headings, decisions, nextReview, moreDecisions } = document
  const top = 2.3 + 0.42 * Math.max(1, decisions.length)
  const slide = deck.slide(`${headings.decisions} · ${headings.actions}`)
  deck.lines(slide, [
    ...decisions.length === 0 ? [{ words: headings.noDecisions, look: { color: MUTED } }] : [],
    ...decisions.map(({ day, text }) => ({ words: `${day}: ${text}` })),
    ...moreDecisions ? [{ words: moreDecisions, look: { color: MUTED } }] : [],
    { words: nextReview, look: { bold: true, paraSpaceBefore: 6 } },
  ], { x: SLIDE.margin, y: 1.3, w: width, h: top - 1.5 }, { fontSize: 15 })
  if (document.actions.length === 0)
    deck.text(slide, headings.noActions, { x: SLIDE.margin, y: top, w: width, h: 0.4 }, { color: MUTED })
  else
    addTable(deck, slide, document, top)
}

function addTable(deck: Deck, slide: ReturnType<Deck['slide']>, { actions, actionColumns }: ReviewDocument, y: number): void {
  const ordered = <T>(cells: T[]): T[] => deck.isRtl ? cells.toReversed() : cells
  const cell = (text: string, bold = false, color = '14191A') => ({ text, options: { ...deck.look(), fontSize: 12, bold, color } })
  const { what, where, owner, due, state, effect } = actionColumns
  slide.addTable([
    ordered([what, where, owner, due, state, effect].map(words => cell(words, true, MUTED))),
    ...actions.map(action => ordered([cell(action.what, true), cell(action.where), cell(action.owner), cell(action.due, action.late), cell(action.state), cell(action.effect)])),
  ], { ...deck.place({ x: SLIDE.margin, y, w: width, h: 0.4 }), colW: ordered(columns.map(share => share * width)), border: { type: 'solid', pt: 0.5, color: 'DDE2E4' } })
}
