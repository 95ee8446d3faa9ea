import { graphql } from '../../../app/graphql.ts'

/** Which touchpoints a review speaks of. */
export const ReviewMarksQuery = graphql(`
  query ReviewMarks($id: ID!, $window: TimeWindowInput!, $compareTo: TimeWindowInput, $segment: [SegmentFilterInput!]) {
    journey(id: $id) {
      id
      overlay(window: $window, compareTo: $compareTo, segment: $segment) {
        review {
          worst { touchpoint { id key } }
          better { touchpoint { id key } }
          worse { touchpoint { id key } }
        }
      }
    }
  }
`)
