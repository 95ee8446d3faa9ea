import { COVERAGE_STATES, GRADES, PORTFOLIO_SORTS, PORTFOLIO_STATES } from '@masir/schema'
import { enumType } from '../../graphql/enum-type.ts'

export const CoverageStateEnum = enumType('CoverageState', COVERAGE_STATES, [
  'What is known of a need, the first that holds: NO_METRIC, nothing measured there would prove it; NO_DATA, no answers in the period;',
  'TOO_FEW to tell; STALE, the last answer is 90 days or more before the newest of the period; NO_TARGET to judge by; BELOW_TARGET; MET.',
].join(' '))
export const GradeEnum = enumType('Grade', GRADES, 'How far a map rests on evidence, from A to D; EvidenceGrade says how it is found.')
export const PortfolioStateEnum = enumType('PortfolioState', PORTFOLIO_STATES, [
  'What a journey of the portfolio may be in: some touchpoint BELOW_TARGET; STALE, its last answer is 90 days old or older;',
  'REVIEW_DUE; NO_ANSWERS ever; OPEN_ACTIONS, planned or under way.',
].join(' '))
export const PortfolioSortEnum = enumType('PortfolioSort', PORTFOLIO_SORTS, [
  'The order of the portfolio: by NAME; the MOST_BELOW_TARGET first; the newest LAST_ANSWER first; the next REVIEW_DUE first;',
  'the last UPDATED first. What has no such thing comes last.',
].join(' '))
