import { graphql } from '../../../app/graphql.ts'

/** The journey behind a link, by the id that a touchpoint keeps. */
export const LinkedJourneyQuery = graphql(`
  query LinkedJourney($id: ID!) {
    node(id: $id) {
      ... on Journey { id key name }
    }
  }
`)

export const JourneyNamesQuery = graphql(`
  query JourneyNames($filter: JourneyFilter) {
    journeys(first: 20, filter: $filter) {
      edges { node { id key name } }
    }
  }
`)
