import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'

/** The whole drawing of one journey; readings come apart, with the window. */
export const JourneyMapQuery = graphql(`
  query JourneyMap($key: String!, $opens: Boolean!) {
    journey(key: $key) {
      id key name description perspective revision reviewDueOn laneGrouping viewerCan
      owner { id name }
      evidencePeriod { from to }
      undoable(first: 1000) @include(if: $opens)
      redoable(first: 1000) @include(if: $opens)
      channels { id key name kind }
      lanes { id key name kind noteKind }
      personas { id key name description }
      stages {
        id key name description
        notes { id key kind text lane { id key } }
        touchpoints {
          id key name description kind emotion expectation owner
          channel { id key }
          persona { id key }
          lane { id key }
          linkedJourney { id }
          needs { id key text kind importance provedBy { id key } }
          notes { id key kind text }
          metricCards { id key asks weight metric { id key } }
        }
      }
      transitions { id key label from { id key } to { id key } }
      outcomeMetrics { id key asks weight metric { id key } }
    }
  }
`)

export type FetchedJourney = NonNullable<ResultOf<typeof JourneyMapQuery>['journey']>
