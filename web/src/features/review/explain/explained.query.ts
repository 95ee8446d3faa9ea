import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'
import { readingFragment } from '../../journeys/panel/reading.fragment.ts'

const explainedComposite = graphql(`
  fragment ExplainedComposite on CompositeScore @_unmask {
    band
    explanation(locale: $locale, digits: $digits, calendar: $calendar)
  }
`)

/** Everything that the numbers of one journey are made of; asked for when the first of them is asked about. */
export const ExplainedQuery = graphql(`
  query Explained($id: ID!, $window: TimeWindowInput!, $compareTo: TimeWindowInput, $segment: [SegmentFilterInput!], $locale: Locale, $digits: Digits, $calendar: Calendar) {
    journey(id: $id) {
      id name
      overlay(window: $window, compareTo: $compareTo, segment: $segment) {
        headline { below targeted measured }
        touchpoints {
          touchpoint { id key name }
          composite { ...ExplainedComposite }
          readings { ...PanelReading change { explanation(locale: $locale, digits: $digits, calendar: $calendar) } }
        }
        stages {
          stage { id key name }
          belowTarget targeted measured n
          composite { ...ExplainedComposite }
        }
        outcomes { ...PanelReading change { explanation(locale: $locale, digits: $digits, calendar: $calendar) } }
      }
    }
  }
`, [readingFragment, explainedComposite])

type ExplainedOverlay = NonNullable<ResultOf<typeof ExplainedQuery>['journey']>['overlay']
export type ExplainedHeadline = ExplainedOverlay['headline']
export type ExplainedStage = ExplainedOverlay['stages'][number]
export type ExplainedComposite = ResultOf<typeof explainedComposite>
export type ExplainedReading = ExplainedOverlay['outcomes'][number]
