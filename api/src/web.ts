import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import serveStatic from '@fastify/static'

const root = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Serves the built UI; any address that is not a file is a page of it. Built assets have their hash in their name. */
export async function addWeb(app: FastifyInstance): Promise<void> {
  if (!existsSync(root))
    return
  await app.register(serveStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const immutable = path.includes('/assets/')
      reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html')
    if (isPage)
      return reply.sendFile('index.html')
    return reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing at this address.' })
  })
}
