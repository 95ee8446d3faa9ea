import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'

export const importJourneysQuery = graphql(`
  query ImportJourneys {
    journeys(first: 100) {
      edges { cursor node { id key name touchpointCount viewerCan } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

/** What answers of a file can point at. */
export const journeyTargetsQuery = graphql(`
  query ImportTargets($id: ID!, $locale: Locale) {
    journey(id: $id) {
      id
      revision
      stages {
        id
        name
        touchpoints { id key name metricCards { id key metric { id key } } }
      }
      outcomeMetrics { id key metric { id key } }
    }
    metricDefinitions(first: 100) {
      edges { node { id key name(locale: $locale) scaleMin scaleMax } }
    }
    segmentDimensions { key label values { value label } }
  }
`)

export type ImportJourney = ResultOf<typeof importJourneysQuery>['journeys']['edges'][number]['node']
