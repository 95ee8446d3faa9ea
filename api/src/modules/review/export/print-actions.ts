import type { Print } from '@masir/schema'
import type { ImprovementAction } from '../../action/index.ts'
import type { PrintedAction, ReviewDocument } from './review-document.ts'
import type { ActionFacts } from './review-facts.ts'
import type { DocumentWords } from './words/document-words.ts'
import { printValue } from '@masir/schema'
import { shortened } from './plain-text.ts'
import { longestName, printDay } from './print-head.ts'
import { counted, fill } from './print-reading.ts'

const mostActions = 10

/** What is done, the next due first; what was dropped is left out. */
export function printActions(actions: readonly ActionFacts[], print: Print, words: DocumentWords): Pick<ReviewDocument, 'actions' | 'moreActions'> {
  const standing = actions.filter(({ action }) => action.state !== 'DROPPED')
  return {
    actions: standing.slice(0, mostActions).map(facts => printAction(facts, print, words)),
    moreActions: standing.length > mostActions ? counted(words.more, standing.length - mostActions, print) : null,
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
  const told = fill(words.beforeAfter, {
    before: printValue(reading.metric, reading.change.value, print),
    after: printValue(reading.metric, reading.value, print),
    verdict: words.verdicts[verdict],
  })
  return [told, needed].filter(Boolean).join(words.comma)
}
