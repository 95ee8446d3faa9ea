import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Viewer } from '../../../access/viewer.ts'
import type { Services } from '../../../graphql/request-context.ts'
import multipart from '@fastify/multipart'
import { may } from '../../../access/policy.ts'
import { workspacePolicy } from '../../identity/index.ts'
import { UnreadableFile } from '../import/unreadable-file.ts'
import { receiveUpload } from './receive-upload.ts'
import { mostBytes } from './upload.store.ts'

const longestName = 255
const statusOf: Readonly<Record<string, number>> = { FILE_TOO_LARGE: 413, NOT_A_CSV: 415 }

/** `POST /uploads`, a form with one file, answers `{ id }` for `Query.upload` and `startImport`. */
export async function uploadRoutes(app: FastifyInstance, services: Services, viewerOf: () => Promise<Viewer | undefined>): Promise<void> {
  await app.register(multipart, { limits: { files: 1, fields: 10, fieldSize: 1024, fileSize: mostBytes + 1 }, throwFileSizeLimit: false })
  app.post('/uploads', { bodyLimit: mostBytes + 64 * 1024 }, async (request, reply) => {
    const viewer = await viewerOf()
    if (!viewer || !may(workspacePolicy, viewer, 'IMPORT_EVIDENCE'))
      return reply.code(viewer ? 403 : 401).send({ code: 'FORBIDDEN', message: 'You may not upload files here.' })
    return receive(services, viewer, request, reply)
  })
}

async function receive(services: Services, viewer: Viewer, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const part = request.isMultipart() ? await request.file() : undefined
  if (!part)
    return reply.code(400).send({ code: 'NO_FILE', message: 'Send one file as multipart/form-data.' })
  try {
    const id = await receiveUpload(services, viewer, nameOf(part.filename), part.file)
    return await reply.code(201).send({ id })
  }
  catch (error) {
    if (!(error instanceof UnreadableFile))
      throw error
    part.file.resume()
    const { code, message, params } = error.faults[0]!
    return reply.code(statusOf[code] ?? 400).send({ code, message, ...(params && { params }) })
  }
}

/** Without the folders and the signs that would turn a line of text around. */
function nameOf(fileName: string | undefined): string {
  const name = (fileName ?? '').split(/[/\\]/).at(-1)!.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '').trim()
  return name.slice(-longestName) || 'file.csv'
}
