import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql'
import type { RequestContext } from './request-context.ts'
import { createSourceEventStream, getOperationAST, GraphQLError, parse, specifiedRules, validate } from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import { formatErrorFor } from './errors.ts'
import { executeOperation } from './execute.ts'
import { checkCost, limitRules, limits } from './limits.ts'

export const maxFrameBytes = 64 * 1024
const initWithin = 3000

type ContextOf = (request: FastifyRequest) => Promise<RequestContext>
type SocketArgs = ExecutionArgs & { contextValue: RequestContext }
interface Request { query: string, variables?: Record<string, unknown> | null, operationName?: string | null }

/** Subscriptions over WebSocket; each event is executed in a transaction of its own. Queries and mutations go by HTTP. */
export function socketHandler(schema: GraphQLSchema, contextOf: ContextOf, log: FastifyBaseLogger): ReturnType<typeof makeHandler> {
  const mask = maskFor(log)
  return makeHandler({
    schema,
    connectionInitWaitTimeout: initWithin,
    onSubscribe: async ({ extra }, _id, request) =>
      prepare(schema, request, () => contextOf((extra as { request: FastifyRequest }).request)).catch(error => [mask(error)]),
    subscribe: args => subscribe(args as SocketArgs, mask) as never,
  })
}

type Mask = (error: unknown) => GraphQLError

/** Faults are masked as they are for HTTP: nothing of the inside leaves by the socket either. */
function maskFor(log: FastifyBaseLogger): Mask {
  const format = formatErrorFor(log)
  return (error) => {
    const told = error instanceof GraphQLError ? error : new GraphQLError('Internal server error', { originalError: error as Error })
    const { message, path, extensions } = format(told.toJSON(), told)
    return new GraphQLError(message, { path, extensions })
  }
}

/** The checks that Apollo makes for HTTP: its plugins never see the socket. */
async function prepare(schema: GraphQLSchema, { query, variables, operationName }: Request, contextOf: () => Promise<RequestContext>): Promise<ExecutionArgs | GraphQLError[]> {
  const document = parse(query, { maxTokens: limits.tokens })
  const errors = validate(schema, document, [...specifiedRules, ...limitRules], { maxErrors: limits.errors, hideSuggestions: true })
  if (errors.length > 0)
    return [...errors]
  if (getOperationAST(document, operationName)?.operation !== 'subscription')
    return [badRequest('Only subscriptions are answered here; send queries and mutations by POST.')]
  checkCost(schema, document, variables ?? {}, operationName ?? undefined)
  return { schema, document, operationName, variableValues: variables, contextValue: await contextOf() }
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })
}

async function subscribe(args: SocketArgs, mask: Mask): Promise<unknown> {
  const events = await createSourceEventStream(args)
  return Symbol.asyncIterator in events ? answers(events, args, mask) : { errors: events.errors?.map(mask) }
}

/** A fault of one event is told in its place; the events after it are answered all the same. */
async function* answers(events: AsyncIterable<unknown>, { schema, document, operationName, variableValues, contextValue }: SocketArgs, mask: Mask): AsyncGenerator<ExecutionResult> {
  const operation = getOperationAST(document, operationName)!
  for await (const event of events) {
    const { errors, ...result } = await executeOperation({ schema, document, operation, variables: { ...variableValues }, context: contextValue, event })
      .catch((error: unknown): ExecutionResult => ({ errors: [error as GraphQLError] }))
    yield { ...result, ...(errors && { errors: errors.map(mask) }) }
  }
}
