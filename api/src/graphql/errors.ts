import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError } from 'graphql'
import { v7 as uuid } from 'uuid'

/** The codes a client may see. Anything else is a fault of ours and says nothing of its inside. */
const spoken = new Set([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** Masks faults behind an id that the log has too; what the sender did wrong is told with its code. */
export function formatErrorFor(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR')
    if (spoken.has(code))
      return { message: formatted.message, ...pick(formatted), extensions: { code } }
    const id = uuid()
    log.error({ id, err: unwrapResolverError(error) }, 'a request failed')
    return { message: 'Internal server error', ...pick(formatted), extensions: { code: 'INTERNAL_SERVER_ERROR', id } }
  }
}

export function notFound(what: string): GraphQLError {
  return new GraphQLError(`There is no such ${what}.`, { extensions: { code: 'NOT_FOUND' } })
}

function pick({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) }
}
