import { graphql } from '../../../app/graphql.ts'

/** Which touchpoints a review speaks of, and where something is done about them. */
export const ReviewMarksQuery = graphql(`
  query ReviewMarks($id: ID!, $window: TimeWindowInput!, $compareTo: TimeWindowInput, $segment: [SegmentFilterInput!]) {
    journey(id: $id) {
      id
      actions(state: [PLANNED, UNDER_WAY]) { id touchpointKey isOverdue }
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
