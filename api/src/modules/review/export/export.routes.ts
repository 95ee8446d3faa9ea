import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Viewer } from '../../../access/viewer.ts'
import type { Services } from '../../../graphql/request-context.ts'
import type { ExportQuestion } from './export-question.ts'
import type { ExportedFile, ExportKind } from './exports.ts'
import { GraphQLError } from 'graphql'
import { localeOf } from '../../../graphql/locale.ts'
import { BadExport, readQuestion } from './export-question.ts'
import { makersOf } from './exports.ts'
import { fileName } from './file-name.ts'
import { Typesetter } from './typesetter.ts'
import { TooManyDocuments } from './waiting-line.ts'

interface ExportAddress { Params: { 'key': string, '*': string } }

/** `GET /exports/journeys/:key/<what>`: documents of what the viewer sees, in the reader's language. */
export async function exportRoutes(app: FastifyInstance, services: Services, viewerOf: () => Promise<Viewer | undefined>): Promise<void> {
  const typesetter = new Typesetter()
  app.addHook('onClose', () => typesetter.close())
  const makers = makersOf(services, typesetter)
  const isKind = (kind: string): kind is ExportKind => Object.hasOwn(makers, kind)
  app.get<ExportAddress>('/exports/journeys/:key/*', async (request, reply) => {
    const viewer = await viewerOf()
    if (!viewer)
      return reply.code(401).send({ code: 'UNAUTHENTICATED', message: 'Sign in first.' })
    const kind = request.params['*']
    if (!isKind(kind))
      return reply.code(404).send({ code: 'NOT_FOUND', message: `There is ${Object.keys(makers).join(', ')}.` })
    try {
      const question = readQuestion(request.query, localeOf(request.headers['accept-language']), viewer.workspace.calendar)
      const file = await makers[kind]({ viewer, key: request.params.key, question, signal: goneSignal(reply) })
      return send(reply, file, question)
    }
    catch (error) {
      return refuse(reply, error)
    }
  })
}

function send(reply: FastifyReply, { content, type, name, extension }: ExportedFile, { window }: ExportQuestion): FastifyReply {
  const full = `${name} ${window.from} ${window.to}.${extension}`
  return reply
    .header('content-type', type)
    .header('content-disposition', fileName(full))
    .header('cache-control', 'private, no-store')
    .send(content)
}

/** Aborted when the reader goes away before the document is out; afterwards nobody listens any more. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  raw.once('close', () => controller.abort(new BadExport(499, 'GONE', 'The reader went away.')))
  return controller.signal
}

const statusOf: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, FORBIDDEN: 403, NOT_FOUND: 404 }

/** What the services refuse is told with its code, as GraphQL does; anything else is a fault and masked as one. */
function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof BadExport)
    return reply.code(error.status).send({ code: error.code, message: error.message })
  if (error instanceof TooManyDocuments)
    return reply.code(503).header('retry-after', '5').send({ code: 'BUSY', message: error.message })
  const code = error instanceof GraphQLError ? String(error.extensions.code) : ''
  const status = statusOf[code]
  if (status === undefined)
    throw error
  return reply.code(status).send({ code, message: (error as GraphQLError).message })
}
