import type { Change } from '@masir/schema'
import { graphql } from '../../../../app/graphql.ts'

export const JourneyLogQuery = graphql(`
  query JourneyLog($id: ID!, $first: Int!) {
    journey(id: $id) {
      id
      log(first: $first) { edges { node { revision author { id name } changes } } }
    }
  }
`)

export const RestoreMutation = graphql(`
  mutation Restore($input: RestoreInput!) {
    restore(input: $input) {
      revision
      userErrors { __typename code message ... on InputError { params } }
    }
  }
`)

/** One list of the log, with what it did. */
export interface LoggedDeed {
  revision: number
  author: { id: string, name: string } | null
  changes: readonly Change[]
}
