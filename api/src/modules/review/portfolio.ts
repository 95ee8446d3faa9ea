import type { PortfolioSort, PortfolioState } from '@masir/schema'

/** What journeys are chosen and put in order by. */
export interface PortfolioCandidate {
  journey: { id: string, name: string, reviewDueOn: string | null, updatedAt: Date }
  lastAnswerOn: string | null
  isStale: boolean
  isReviewDue: boolean
  openActions: number
  /** How many touchpoints are below target, and how far the worst is from its target, in scores; null where there is no evidence or it was not read. */
  below: { count: number, worst: number } | null
}

export function isInState({ lastAnswerOn, isStale, isReviewDue, openActions, below }: PortfolioCandidate, state: PortfolioState | null | undefined): boolean {
  switch (state) {
    case 'BELOW_TARGET': return below !== null && below.count > 0
    case 'STALE': return isStale
    case 'REVIEW_DUE': return isReviewDue
    case 'NO_ANSWERS': return lastAnswerOn === null
    case 'OPEN_ACTIONS': return openActions > 0
    default: return true
  }
}

/** Whether the overlays of all journeys must be read before a page of them can be cut. */
export function needsOverlays(state: PortfolioState | null | undefined, sort: PortfolioSort | null | undefined): boolean {
  return state === 'BELOW_TARGET' || sort === 'MOST_BELOW_TARGET'
}

type Order = (a: PortfolioCandidate, b: PortfolioCandidate) => number

/** Of equals the one that comes first by name. */
export function inPortfolioOrder<Candidate extends PortfolioCandidate>(candidates: readonly Candidate[], sort: PortfolioSort | null | undefined): Candidate[] {
  const order = orders[sort ?? 'NAME']
  return candidates.toSorted((a, b) => order(a, b) || orders.NAME(a, b))
}

const orders: Readonly<Record<PortfolioSort, Order>> = {
  NAME: (a, b) => compare(a.journey.name, b.journey.name) || compare(a.journey.id, b.journey.id),
  MOST_BELOW_TARGET: (a, b) => (b.below?.count ?? -1) - (a.below?.count ?? -1) || (a.below?.worst ?? 0) - (b.below?.worst ?? 0),
  LAST_ANSWER: (a, b) => compare(b.lastAnswerOn ?? '', a.lastAnswerOn ?? ''),
  REVIEW_DUE: (a, b) => compare(a.journey.reviewDueOn ?? '9999', b.journey.reviewDueOn ?? '9999'),
  UPDATED: (a, b) => b.journey.updatedAt.getTime() - a.journey.updatedAt.getTime(),
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
