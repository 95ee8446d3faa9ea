import type { ActionState, Aggregation, Locale, MetricFamily, Perspective, Verdict } from '@masir/schema'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** One text for each plural form that the language has; `{n}` stands for the printed number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The words of everything that is taken along. Names in braces are filled in. */
export interface DocumentWords {
  documents: { review: string, map: string, readings: string }
  perspectives: Record<Perspective, string>
  families: Record<Exclude<MetricFamily, 'CUSTOM'>, string>
  /** From −3 to 3. */
  bands: readonly [string, string, string, string, string, string, string]
  states: { noData: string, suppressed: string, indicative: string, uncertain: string, noTarget: string, noMetric: string }
  actionStates: Record<ActionState, string>
  verdicts: Record<Verdict, string>
  comparedWith: string
  filter: string
  printedOn: string
  page: string
  target: string
  answers: Counted
  byHand: string
  atAGlance: string
  outcomes: string
  worst: string
  noneBelow: string
  changed: string
  better: string
  worse: string
  tooClose: string
  nothingBetter: string
  nothingWorse: string
  notCompared: string
  nothingToCompare: string
  hardWork: string
  noHardWork: string
  hardWorkLine: string
  unknown: string
  nothingUnknown: string
  needsWithoutMetric: Counted
  withoutAnswers: Counted
  tooFew: Counted
  stale: Counted
  touchpointsWithoutMetric: Counted
  owner: string
  noOwner: string
  ownerOfJourney: string
  topReason: string
  noOneOnThis: string
  due: string
  overdue: string
  decisions: string
  noDecisions: string
  nextReview: string
  noNextReview: string
  actions: string
  noActions: string
  actionColumns: { what: string, where: string, owner: string, due: string, state: string, effect: string }
  beforeAfter: string
  answersNeeded: Counted
  more: Counted
  counted: string
  countedNote: string
  belowTarget: string
  legend: string
  comma: string
  /** What a value counts in; `{min}` and `{max}` are the ends of the scale. */
  units: Record<Aggregation, string>
  columns: Record<ReadingColumn, string>
  before: string
  now: string
  spread: string
  trend: string
}

export const READING_COLUMNS = [
  'stage',
  'touchpoint',
  'owner',
  'metric',
  'metricKey',
  'version',
  'definition',
  'asks',
  'from',
  'to',
  'value',
  'unit',
  'low',
  'high',
  'n',
  'asked',
  'notApplicable',
  'noAnswer',
  'mean',
  'target',
  'score',
  'band',
  'sample',
  'certainty',
  'lastAnswer',
  'byHand',
  'beforeFrom',
  'beforeTo',
  'beforeValue',
  'beforeN',
  'difference',
  'differenceLow',
  'differenceHigh',
  'verdict',
] as const
export type ReadingColumn = typeof READING_COLUMNS[number]

export const documentWords: Record<Locale, DocumentWords> = { en, fa, ar }
