import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'
import { readingFragment } from '../../journeys/panel/reading.fragment.ts'

/** Everything that the numbers of one journey are made of; asked for when the first of them is asked about. */
export const ExplainedQuery = graphql(`
  query Explained($id: ID!, $window: TimeWindowInput!, $compareTo: TimeWindowInput, $segment: [SegmentFilterInput!], $locale: Locale) {
    journey(id: $id) {
      id name
      overlay(window: $window, compareTo: $compareTo, segment: $segment) {
        headline { state below measured }
        touchpoints {
          touchpoint { id key name metricCards { id key weight metric { id key } asks } }
          divergence
          composite { score band coverage weakest { id key name(locale: $locale) } }
          readings { score ...PanelReading }
        }
        stages {
          stage { id key name }
          belowTarget measured n
          composite { score band coverage weakest { id key name(locale: $locale) } }
        }
        outcomes { score ...PanelReading }
      }
    }
  }
`, [readingFragment])

type ExplainedJourney = NonNullable<ResultOf<typeof ExplainedQuery>['journey']>
export type ExplainedOverlay = ExplainedJourney['overlay']
export type ExplainedTouchpoint = ExplainedOverlay['touchpoints'][number]
export type ExplainedStage = ExplainedOverlay['stages'][number]
export type ExplainedReading = ExplainedTouchpoint['readings'][number]
