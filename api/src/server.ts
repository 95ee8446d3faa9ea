import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RequestContext, Services } from './graphql/request-context.ts'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import Fastify from 'fastify'
import { buildSchema } from './graphql/build-schema.ts'
import { localeOf } from './graphql/locale.ts'
import { addGraphQL } from './graphql/routes.ts'
import { guardOrigin } from './graphql/same-origin.ts'
import { addHealth } from './health.ts'
import { findLocalOwner } from './modules/identity/index.ts'
import { modules } from './modules/index.ts'
import { closeServices } from './services.ts'
import { addWeb } from './web.ts'

const requestTimeout = 15_000
/** The reader went away before the answer was out: a reload, a closed tab. */
const leftEarly = 'ERR_STREAM_PREMATURE_CLOSE'

/**
 * The HTTP server over open services: GraphQL, the modules' routes, the UI.
 * Closing it closes the services too. Tests build the same one.
 */
export async function buildServer(services: Services, { logLevel = 'warn', loopbackOnly = true } = {}): Promise<FastifyInstance> {
  const app = Fastify({ logger: { level: logLevel }, requestTimeout, forceCloseConnections: 'idle' })
  app.addHook('onClose', () => closeServices(services))
  app.setErrorHandler((error: { statusCode?: number, code?: string, message: string }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500 && error.code !== leftEarly)
      request.log.error({ err: error }, 'a request failed')
    return reply.code(status).send({ code: error.code ?? 'ERROR', message: status < 500 ? error.message : 'Internal server error' })
  })
  guardOrigin(app, { loopbackOnly })
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy } })
  await app.register(compress)
  addHealth(app, services)
  const schema = await buildSchema(modules, services.notifications)
  const viewerOf = () => findLocalOwner(services.orm)
  await addGraphQL(app, schema, request => contextOf(request))
  for (const { routes } of modules)
    await app.register(async scope => routes?.(scope, services, viewerOf))
  await addWeb(app)
  for (const { work } of modules)
    await work?.(services)
  return app

  async function contextOf(request: FastifyRequest): Promise<RequestContext> {
    return { ...services, viewer: await viewerOf(), locale: localeOf(request.headers['accept-language']), nodeFinders }
  }
}

const nodeFinders = Object.assign({}, ...modules.map(({ nodes }) => nodes ?? {})) as RequestContext['nodeFinders']

/** Nothing leaves for another host. Styles may be inline because components set them; scripts may not. */
const contentSecurityPolicy = {
  'default-src': ['\'self\''],
  'style-src': ['\'self\'', '\'unsafe-inline\''],
  'img-src': ['\'self\'', 'data:', 'blob:'],
  'worker-src': ['\'self\'', 'blob:'],
  'frame-ancestors': ['\'none\''],
  'base-uri': ['\'self\''],
  'form-action': ['\'self\''],
}
