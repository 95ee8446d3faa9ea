/** The words of a review: what is known of a need, how far a map rests on evidence, and how journeys are listed. */

export const COVERAGE_STATES = ['NO_METRIC', 'NO_DATA', 'TOO_FEW', 'STALE', 'BELOW_TARGET', 'MET', 'NO_TARGET'] as const
export type CoverageState = typeof COVERAGE_STATES[number]

export const GRADES = ['A', 'B', 'C', 'D'] as const
export type Grade = typeof GRADES[number]

export const PORTFOLIO_STATES = ['BELOW_TARGET', 'STALE', 'REVIEW_DUE', 'NO_ANSWERS', 'OPEN_ACTIONS'] as const
export type PortfolioState = typeof PORTFOLIO_STATES[number]

export const PORTFOLIO_SORTS = ['NAME', 'MOST_BELOW_TARGET', 'LAST_ANSWER', 'REVIEW_DUE', 'UPDATED'] as const
export type PortfolioSort = typeof PORTFOLIO_SORTS[number]
