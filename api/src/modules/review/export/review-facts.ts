import type { Perspective, TrendStep, Verdict } from '@masir/schema'
import type { ImprovementAction } from '../../action/index.ts'
import type { MetricReading, Overlay, TimeWindow, Trend } from '../../metric/index.ts'
import type { Review, ReviewFinding } from '../review.type.ts'

/** What a review is written from: read once, inside the transaction, by the same services as GraphQL. */
export interface ReviewFacts {
  journey: JourneyFacts
  window: TimeWindow
  compareTo: TimeWindow | null
  /** "Dimension: value or value", a line for each filter. */
  filters: readonly { dimension: string, values: readonly string[] }[]
  overlay: Overlay
  review: Review
  /** The headline as a sentence of the reader's language. */
  headline: string
  worst: readonly FindingFacts[]
  decisions: readonly { text: string, decidedOn: string }[]
  /** The first of those that were not dropped, and how many more there are. */
  actions: { first: readonly ActionFacts[], more: number }
  /** How the first outcome went, or the worst reading where there is no outcome. */
  trend: { reading: MetricReading, trend: Trend, step: TrendStep } | null
  /** "How is this counted?" of each of the worst readings. */
  explanations: readonly string[]
  /** Values of fewer answers are withheld from those who may only look. */
  suppressBelow: number
  /** The workspace's today, an ISO day. */
  today: string
}

export interface JourneyFacts {
  key: string
  name: string
  perspective: Perspective
  owner: string | null
  reviewDueOn: string | null
}

export interface FindingFacts {
  finding: ReviewFinding
  quote: string | null
  reason: { text: string, count: number, of: number } | null
  openActions: readonly { action: ImprovementAction, isOverdue: boolean }[]
}

export interface ActionFacts {
  action: ImprovementAction
  touchpointName: string
  isOverdue: boolean
  /** Before and after, where it is done and its metric was measured. */
  effect: { reading: MetricReading, verdict: Verdict | null, answersNeeded: number | null } | null
}
