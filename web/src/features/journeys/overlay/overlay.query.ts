import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'

/** What a chip, a header or the headline shows of one reading. */
export const ChipReading = graphql(`
  fragment ChipReading on MetricReading @_unmask {
    asks touchpointKey state n value score band certainty lastAnswerOn enteredByHand
    metric { id key family aggregation scaleMin scaleMax direction name(locale: $locale) valueLabel(locale: $locale) anchors { target } }
    change { difference verdict value n }
  }
`)

export const JourneyOverlayQuery = graphql(`
  query JourneyOverlay($id: ID!, $window: TimeWindowInput!, $compareTo: TimeWindowInput, $segment: [SegmentFilterInput!], $locale: Locale, $digits: Digits, $calendar: Calendar) {
    journey(id: $id) {
      id
      overlay(window: $window, compareTo: $compareTo, segment: $segment) {
        window { from to }
        compareTo { from to }
        headline { text(locale: $locale, digits: $digits, calendar: $calendar) }
        touchpoints {
          touchpoint { id key }
          divergence
          composite { score band state coverage weakest { id key name(locale: $locale) } }
          readings { ...ChipReading }
        }
        stages {
          stage { id key }
          belowTarget targeted measured n
          composite { score band state }
        }
        outcomes { ...ChipReading }
      }
    }
  }
`, [ChipReading])

export const OverlayChangedSubscription = graphql(`
  subscription OverlayChanged($journeyId: ID!) {
    overlayChanged(journeyId: $journeyId) { journeyId at }
  }
`)

export type Overlay = NonNullable<ResultOf<typeof JourneyOverlayQuery>['journey']>['overlay']
export type TouchpointOverlay = Overlay['touchpoints'][number]
export type StageOverlay = Overlay['stages'][number]
export type Reading = ResultOf<typeof ChipReading>
export type Headline = Overlay['headline']
