import type { FastifyRequest } from 'fastify'
import type { ExecutionArgs, GraphQLSchema } from 'graphql'
import type { RequestContext } from './request-context.ts'
import { createSourceEventStream, getOperationAST, GraphQLError, parse, specifiedRules, validate } from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import { executeOperation } from './execute.ts'
import { checkCost, limitRules, limits } from './limits.ts'

export const maxFrameBytes = 64 * 1024
const initWithin = 3000

type ContextOf = (request: FastifyRequest) => Promise<RequestContext>
type SocketArgs = ExecutionArgs & { contextValue: RequestContext }
interface Request { query: string, variables?: Record<string, unknown> | null, operationName?: string | null }

/** Subscriptions over WebSocket; each event is executed in a transaction of its own. Queries and mutations go by HTTP. */
export function socketHandler(schema: GraphQLSchema, contextOf: ContextOf): ReturnType<typeof makeHandler> {
  return makeHandler({
    schema,
    connectionInitWaitTimeout: initWithin,
    onSubscribe: async ({ extra }, _id, request) =>
      prepare(schema, request, () => contextOf((extra as { request: FastifyRequest }).request)),
    subscribe: args => subscribe(args as SocketArgs) as never,
  })
}

/** The checks that Apollo makes for HTTP: its plugins never see the socket. */
async function prepare(schema: GraphQLSchema, { query, variables, operationName }: Request, contextOf: () => Promise<RequestContext>): Promise<ExecutionArgs | GraphQLError[]> {
  try {
    const document = parse(query, { maxTokens: limits.tokens })
    const errors = validate(schema, document, [...specifiedRules, ...limitRules], { maxErrors: limits.errors, hideSuggestions: true })
    if (errors.length > 0)
      return [...errors]
    if (getOperationAST(document, operationName)?.operation !== 'subscription')
      return [new GraphQLError('Only subscriptions are answered here; send queries and mutations by POST.')]
    checkCost(schema, document, variables ?? {}, operationName ?? undefined)
    return { schema, document, operationName, variableValues: variables, contextValue: await contextOf() }
  }
  catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('Internal server error')]
  }
}

async function subscribe(args: SocketArgs): Promise<unknown> {
  const events = await createSourceEventStream(args)
  return Symbol.asyncIterator in events ? answers(events, args) : events
}

async function* answers(events: AsyncIterable<unknown>, { schema, document, operationName, variableValues, contextValue }: SocketArgs) {
  const operation = getOperationAST(document, operationName)!
  for await (const event of events)
    yield await executeOperation({ schema, document, operation, variables: { ...variableValues }, context: contextValue, event })
}
