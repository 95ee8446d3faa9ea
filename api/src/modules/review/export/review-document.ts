import type { Locale } from '@masir/schema'
import type { PrintedReading } from './print-reading.ts'

/** What every document says of itself. */
export interface DocumentHead {
  locale: Locale
  rtl: boolean
  /** The kind of document: "Review". */
  label: string
  /** The journey's name. */
  title: string
  /** "as it is, owner: …" */
  subtitle: string
  period: string
  comparison: string | null
  filters: string | null
  made: string
  /** "Page {page} of {pages}", filled in where pages are counted, in these digits. */
  page: string
  digits: readonly string[]
  /** Between the parts of a list. */
  comma: string
}

/** A review as plain data: all that its pages and slides show, already written for one reader. */
export interface ReviewDocument extends DocumentHead {
  headline: string
  headings: Record<ReviewHeading, string>
  outcomes: PrintedReading[]
  stages: PrintedStage[]
  bands: { band: number, words: string }[]
  worst: PrintedFinding[]
  /** Null where nothing is compared. */
  changes: PrintedChanges | null
  hardWork: { touchpoint: string, line: string }[]
  unknown: { what: string, where: string[], more: string | null }[]
  decisions: { day: string, text: string }[]
  moreDecisions: string | null
  nextReview: string
  actions: PrintedAction[]
  moreActions: string | null
  actionColumns: { what: string, where: string, owner: string, due: string, state: string, effect: string }
  counted: string[]
  trend: PrintedTrend | null
}

export type ReviewHeading = 'atAGlance' | 'outcomes' | 'worst' | 'noneBelow' | 'changed' | 'better' | 'worse' | 'nothingBetter' | 'nothingWorse' | 'notCompared'
  | 'hardWork' | 'noHardWork' | 'unknown' | 'nothingUnknown' | 'decisions' | 'noDecisions' | 'actions' | 'noActions' | 'counted' | 'noOneOnThis' | 'before' | 'now'

export interface PrintedStage {
  name: string
  tiles: { name: string, reading: PrintedTile }[]
}

/** The one reading that speaks for a touchpoint in the strip: the furthest below its target. */
export type PrintedTile = Pick<PrintedReading, 'value' | 'band' | 'state' | 'certainty' | 'verdict'>

export interface PrintedFinding {
  touchpoint: string
  stage: string
  reading: PrintedReading
  owner: string
  /** Answers at each point of the scale, as shares 0–1 of all of them. */
  distribution: { title: string, points: string[], shares: number[] } | null
  quote: string | null
  reason: string | null
  actions: { what: string, who: string, late: boolean }[]
}

export interface PrintedChanges {
  better: PrintedChangeLine[]
  worse: PrintedChangeLine[]
  moreBetter: string | null
  moreWorse: string | null
  tooClose: string
}

export interface PrintedChangeLine {
  touchpoint: string
  reading: PrintedReading
  /** The plain numbers, for a chart; shares are 0–1. */
  isShare: boolean
  /** They differ only in the first decimal. */
  isFine: boolean
  before: number
  now: number
}

export interface PrintedAction {
  what: string
  where: string
  owner: string
  due: string
  late: boolean
  state: string
  effect: string
}

/** A line of values in the metric's own units; null where a bucket has none to show. */
export interface PrintedTrend {
  title: string
  labels: string[]
  values: (number | null)[]
  isShare: boolean
}
