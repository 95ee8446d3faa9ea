import type { Print } from '@masir/schema'
import type { ImprovementAction } from '../../action/index.ts'
import type { PrintedAction, ReviewDocument } from './review-document.ts'
import type { ActionFacts, ReviewFacts } from './review-facts.ts'
import type { DocumentWords } from './words/document-words.ts'
import { printDay, printPair } from '@masir/schema'
import { fill } from '../../metric/index.ts'
import { shortened } from './plain-text.ts'
import { longestName } from './print-head.ts'
import { counted } from './print-reading.ts'

/** What is done, the next due first. */
export function printActions({ first, more }: ReviewFacts['actions'], print: Print, words: DocumentWords): Pick<ReviewDocument, 'actions' | 'moreActions'> {
  return {
    actions: first.map(facts => printAction(facts, print, words)),
    moreActions: more > 0 ? counted(words.more, more, print) : null,
  }
}

function printAction({ action, touchpointName, isOverdue, effect }: ActionFacts, print: Print, words: DocumentWords): PrintedAction {
  return {
    what: shortened(action.what, longestName),
    where: shortened(touchpointName, longestName),
    owner: action.owner ? shortened(action.owner, longestName) : words.noOwner,
    due: isOverdue ? printDue(action, isOverdue, print, words) : action.dueOn ? printDay(action.dueOn, print) : '',
    late: isOverdue,
    state: words.actionStates[action.state],
    effect: effect ? printEffect(effect, print, words) : '',
  }
}

export function printDue({ dueOn }: Pick<ImprovementAction, 'dueOn'>, isOverdue: boolean, print: Print, words: DocumentWords): string {
  return dueOn ? fill(isOverdue ? words.overdue : words.due, { day: printDay(dueOn, print) }) : ''
}

function printEffect({ reading, verdict, answersNeeded }: NonNullable<ActionFacts['effect']>, print: Print, words: DocumentWords): string {
  const needed = answersNeeded ? counted(words.answersNeeded, answersNeeded, print) : ''
  if (!verdict || !reading.change || reading.value === null)
    return needed
  const { before, now } = printPair(reading.metric, reading.change.value, reading.value, print)
  const told = fill(words.beforeAfter, { before, after: now, verdict: words.verdicts[verdict] })
  return [told, needed].filter(Boolean).join(words.comma)
}
