import type { introspection } from './graphql-env.d.ts'
import { initGraphQLTada } from 'gql.tada'

/** Documents are typed against the committed schema; a field that does not exist does not compile. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { Date: string, DateTime: string, JSON: unknown }
}>()

export type { ResultOf, VariablesOf } from 'gql.tada'
