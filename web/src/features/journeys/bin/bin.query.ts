import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'

export const BinQuery = graphql(`
  query Bin($id: ID!) {
    journey(id: $id) {
      id
      bin { kind key name removedAt removedBy { id name } }
    }
  }
`)

export type RemovedThing = NonNullable<ResultOf<typeof BinQuery>['journey']>['bin'][number]
