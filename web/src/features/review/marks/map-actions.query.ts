import { graphql } from '../../../app/graphql.ts'

/** Where on a map something is being done. */
export const MapActionsQuery = graphql(`
  query MapActions($id: ID!) {
    journey(id: $id) {
      id
      actions(state: [PLANNED, UNDER_WAY]) { id touchpointKey isOverdue }
    }
  }
`)
