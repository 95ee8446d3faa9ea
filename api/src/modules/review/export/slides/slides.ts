import type { ReviewDocument } from '../review-document.ts'
import { addActions } from './actions.slide.ts'
import { addChanges } from './changes.slide.ts'
import { addCounting } from './counting.slide.ts'
import { Deck } from './deck.ts'
import { addOpening } from './opening.slide.ts'
import { addStages } from './stages.slide.ts'
import { addUnknown } from './unknown.slide.ts'
import { addWorst } from './worst.slide.ts'

/** A review as slides of native text, shapes and charts, in the order of its pages. */
export function slidesOf(document: ReviewDocument): Promise<Buffer> {
  const deck = new Deck(document)
  for (const add of [addOpening, addStages, addWorst, addChanges, addUnknown, addActions, addCounting])
    add(deck, document)
  return deck.bytes()
}
