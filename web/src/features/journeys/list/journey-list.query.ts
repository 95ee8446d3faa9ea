import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'

export const JourneyListQuery = graphql(`
  query JourneyList($first: Int!, $after: String, $filter: JourneyFilter) {
    journeys(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        cursor
        node {
          id key name perspective touchpointCount updatedAt reviewDueOn viewerCan
          owner { id name }
          evidencePeriod { from to }
        }
      }
    }
    viewer { can }
  }
`)

export const CreateJourneyMutation = graphql(`
  mutation CreateJourney($input: CreateJourneyInput!) {
    createJourney(input: $input) {
      journey { id key }
      userErrors { code message field }
    }
  }
`)

export type ListedJourney = ResultOf<typeof JourneyListQuery>['journeys']['edges'][number]['node']
