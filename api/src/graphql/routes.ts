import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from './request-context.ts'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import websocket from '@fastify/websocket'
import { makeApollo } from './apollo.ts'
import { limits } from './limits.ts'
import { maxFrameBytes, socketHandler } from './socket-handler.ts'

const url = '/graphql'

/** Queries and mutations by POST (queries by GET too), subscriptions by WebSocket, all at one address. */
export async function addGraphQL(app: FastifyInstance, schema: GraphQLSchema, contextOf: (request: FastifyRequest) => Promise<RequestContext>): Promise<void> {
  const apollo = makeApollo(schema, app)
  await apollo.start()
  const handler = fastifyApolloHandler(apollo, { context: contextOf }) as RouteHandlerMethod
  await app.register(websocket, { options: { maxPayload: maxFrameBytes } })
  await app.register(async (scope) => {
    scope.route({ method: 'POST', url, handler, bodyLimit: limits.bodyBytes })
    scope.route({ method: 'GET', url, handler, wsHandler: socketHandler(schema, contextOf, app.log) })
  })
}
