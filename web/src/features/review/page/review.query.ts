import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'
import { ChipReading } from '../../journeys/overlay/overlay.query.ts'
import { ActionFields } from '../actions/action.query.ts'
import { DecisionFields } from '../decisions/decision.query.ts'

/** A reading with all that a review prints beside it. */
const reviewReading = graphql(`
  fragment ReviewReading on MetricReading @_unmask {
    ...ChipReading
    interval { low high }
    comparison
    change { difference verdict value n interval { low high } }
  }
`, [ChipReading])

const findingFields = graphql(`
  fragment Finding on ReviewFinding @_unmask {
    touchpoint { id key name owner }
    reading { ...ReviewReading }
  }
`, [reviewReading])

const coverageFields = graphql(`
  fragment Coverage on NeedCoverage @_unmask {
    touchpoint { id key name }
    need { id key text importance }
    state
    reading { ...ChipReading }
  }
`, [ChipReading])

/** Everything that a review shows, from one and the same readings. */
export const JourneyReviewQuery = graphql(`
  query JourneyReview($id: ID!, $window: TimeWindowInput!, $compareTo: TimeWindowInput, $segment: [SegmentFilterInput!], $locale: Locale, $digits: Digits, $calendar: Calendar) {
    journey(id: $id) {
      id
      actions { ...ActionFields }
      decisions { ...DecisionFields }
      verbatims(first: 1, window: $window, segment: $segment) {
        reasons { code text count of negative }
      }
      overlay(window: $window, compareTo: $compareTo, segment: $segment) {
        headline {
          state below measured
          text(locale: $locale, digits: $digits, calendar: $calendar)
          worstAlike { touchpoint { id key name } }
          change { touchpoint { id key name } reading { change { verdict } } }
        }
        stages {
          stage { id key name }
          belowTarget targeted measured n
          composite { score band state }
        }
        touchpoints {
          touchpoint { id key name stage { id key } }
          composite { score band state }
          readings { ...ChipReading }
        }
        outcomes { ...ReviewReading }
        review {
          worst {
            ...Finding
            quote { id text day }
            topReason { text count of }
          }
          better { ...Finding }
          worse { ...Finding }
          tooClose { ...Finding }
          hardWork {
            touchpoint { id key name owner }
            satisfaction { ...ReviewReading }
            effort { ...ReviewReading }
          }
          unknown {
            withoutAnswers { ...Finding }
            tooFew { ...Finding }
            stale { ...Finding }
            touchpointsWithoutMetric { id key name }
          }
          coverage { ...Coverage }
        }
      }
    }
  }
`, [ActionFields, DecisionFields, ChipReading, reviewReading, findingFields, coverageFields])

export type ReviewedJourney = NonNullable<ResultOf<typeof JourneyReviewQuery>['journey']>
export type ReviewOverlay = ReviewedJourney['overlay']
export type Review = ReviewOverlay['review']
export type ReviewReading = ResultOf<typeof reviewReading>
export type Finding = ResultOf<typeof findingFields>
export type WorstFinding = Review['worst'][number]
export type Coverage = ResultOf<typeof coverageFields>
