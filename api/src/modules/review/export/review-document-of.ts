import type { Print } from '@masir/schema'
import type { TouchpointOverlay } from '../../metric/index.ts'
import type { PrintedFinding, PrintedStage, PrintedTile, ReviewDocument, ReviewHeading } from './review-document.ts'
import type { FindingFacts, ReviewFacts } from './review-facts.ts'
import type { DocumentWords } from './words/document-words.ts'
import { isolated, printDay, printNumber, printPeriod } from '@masir/schema'
import { byDistanceFromTarget, fill } from '../../metric/index.ts'
import { plainSentence, shortened } from './plain-text.ts'
import { printActions, printDue } from './print-actions.ts'
import { printChanges } from './print-changes.ts'
import { printDistribution, printTrend } from './print-charts.ts'
import { longestName, printHead } from './print-head.ts'
import { counted, printReading } from './print-reading.ts'
import { printUnknown } from './print-unknown.ts'
import { wordsFor } from './words/words-for.ts'

/** A page has room for a paragraph of somebody's words; the rest is in Masir. */
const longestQuote = 240
const longestAction = 120
const mostDecisions = 5
const mostHardWork = 5
const mostActionsOfFinding = 2

const headings: readonly ReviewHeading[] = ['atAGlance', 'outcomes', 'worst', 'noneBelow', 'changed', 'better', 'worse', 'nothingBetter', 'nothingWorse', 'notCompared', 'hardWork', 'noHardWork', 'unknown', 'nothingUnknown', 'decisions', 'noDecisions', 'actions', 'noActions', 'counted', 'noOneOnThis', 'before', 'now']

/** A review as one reader reads it: the same numbers as on the screen, in the reader's words, digits and calendar. */
export function reviewDocumentOf(facts: ReviewFacts, print: Print): ReviewDocument {
  const words = wordsFor(print, facts)
  const { overlay, review, decisions, journey } = facts
  const stageOf = stageNames(overlay.touchpoints, facts)
  return {
    ...printHead(facts, words.documents.review, print, words),
    headings: { ...Object.fromEntries(headings.map(heading => [heading, words[heading]])) as Record<ReviewHeading, string>, ...comparisonWords(facts, print, words) },
    headline: plainSentence(facts.headline),
    outcomes: overlay.outcomes.filter(({ value }) => value !== null).map(reading => printReading(reading, print, words)),
    stages: printStages(facts, print, words),
    bands: words.bands.map((said, position) => ({ band: position - 3, words: said })),
    worst: facts.worst.map(finding => printFinding(finding, stageOf, print, words)),
    changes: facts.compareTo && hasChanges(review) ? printChanges(review, print, words) : null,
    hardWork: review.hardWork.slice(0, mostHardWork).map(({ touchpoint, satisfaction, effort }) => ({
      touchpoint: shortened(touchpoint.name, longestName),
      line: fill(words.hardWorkLine, { satisfaction: printReading(satisfaction, print, words).said, effort: printReading(effort, print, words).said }),
    })),
    unknown: printUnknown(review.unknown, print, words),
    decisions: decisions.slice(0, mostDecisions).map(({ decidedOn, text }) => ({ day: printDay(decidedOn, print), text: shortened(text, longestQuote) })),
    moreDecisions: decisions.length > mostDecisions ? counted(words.more, decisions.length - mostDecisions, print) : null,
    nextReview: journey.reviewDueOn === null ? words.noNextReview : fill(words.nextReview, { day: printDay(journey.reviewDueOn, print) }),
    ...printActions(facts.actions, print, words),
    actionColumns: words.actionColumns,
    trend: facts.trend && printTrend(facts.trend, print, words),
    counted: [...new Set(facts.explanations.map(plainSentence)), words.countedNote],
  }
}

function hasChanges({ better, worse, tooClose }: ReviewFacts['review']): boolean {
  return better.length + worse.length + tooClose.length > 0
}

/** Why nothing is said of changes: no period was chosen, or it has no answers. */
function comparisonWords({ compareTo }: ReviewFacts, print: Print, words: DocumentWords): { notCompared: string } {
  return { notCompared: compareTo ? fill(words.nothingToCompare, { period: printPeriod(compareTo, print) }) : words.notCompared }
}

function stageNames(touchpoints: readonly TouchpointOverlay[], { overlay }: ReviewFacts): Map<string, string> {
  const names = new Map(overlay.stages.map(({ stage }) => [stage.key, stage.name]))
  return new Map(touchpoints.map(({ touchpoint }) => [touchpoint.key, names.get(touchpoint.stage) ?? '']))
}

function printStages({ overlay }: ReviewFacts, print: Print, words: DocumentWords): PrintedStage[] {
  return overlay.stages.map(({ stage }) => ({
    name: shortened(stage.name, longestName),
    tiles: overlay.touchpoints.filter(({ touchpoint }) => touchpoint.stage === stage.key).map(one => ({
      name: shortened(one.touchpoint.name, longestName),
      reading: tileOf(one, print, words),
    })),
  }))
}

function tileOf({ readings }: TouchpointOverlay, print: Print, words: DocumentWords): PrintedTile {
  const speaking = readings.filter(({ score }) => score !== null).sort(byDistanceFromTarget)[0] ?? readings.find(({ value }) => value !== null) ?? readings[0]
  if (!speaking)
    return { value: null, band: null, state: 'NO_DATA', certainty: null, verdict: words.states.noMetric }
  const { value, band, state, certainty, verdict } = printReading(speaking, print, words)
  return { value, band, state, certainty, verdict }
}

function printFinding({ finding: { touchpoint, reading }, quote, reason, openActions }: FindingFacts, stageOf: ReadonlyMap<string, string>, print: Print, words: DocumentWords): PrintedFinding {
  return {
    touchpoint: shortened(touchpoint.name, longestName),
    stage: shortened(stageOf.get(touchpoint.key) ?? '', longestName),
    reading: printReading(reading, print, words),
    owner: touchpoint.owner ? fill(words.owner, { name: shortened(touchpoint.owner, longestName) }) : words.noOwner,
    distribution: printDistribution(reading, print, words),
    quote: quote && quoted(shortened(quote, longestQuote)),
    reason: reason && fill(words.topReason, { text: shortened(reason.text, longestQuote), count: printNumber(reason.count, print), of: printNumber(reason.of, print) }),
    actions: openActions.slice(0, mostActionsOfFinding).map(({ action, isOverdue }) => ({
      what: shortened(action.what, longestAction),
      who: [action.owner && isolated(shortened(action.owner, longestName)), printDue(action, isOverdue, print, words)].filter(Boolean).join(words.comma),
      late: isOverdue,
    })),
  }
}

/** Quotation marks of the quote's own script. */
function quoted(text: string): string {
  return /^\P{L}*[\u0600-\u08FF]/u.test(text) ? `«${text}»` : `“${text}”`
}
