import type { FastifyInstance, FastifyRequest } from 'fastify'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Guards a server without signing in from the pages of other sites that the owner's browser has open:
 * they may not send anything to it, and may not pretend to be it by pointing a name of theirs at loopback.
 */
export function guardOrigin(app: FastifyInstance, { loopbackOnly }: { loopbackOnly: boolean }): void {
  app.addHook('onRequest', async (request, reply) => {
    if (loopbackOnly && !loopbackNames.has(request.hostname.toLowerCase()))
      return reply.code(421).send({ code: 'WRONG_HOST', message: 'Masir answers on this machine only; open it by the name localhost.' })
    if (isSafe(request) || isSameOrigin(request))
      return
    // A refused upgrade would keep its socket open, and with it a server that is closing.
    if (request.headers.upgrade !== undefined)
      reply.raw.on('finish', () => request.raw.socket.destroy())
    return reply.code(403).send({ code: 'FOREIGN_ORIGIN', message: 'Pages of other sites may not send anything here.' })
  })
}

function isSafe({ method, headers }: FastifyRequest): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method) && headers.upgrade === undefined
}

/** A page names its origin; programs name none. */
function isSameOrigin({ headers: { origin, host } }: FastifyRequest): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}
