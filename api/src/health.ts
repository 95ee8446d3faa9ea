import type { FastifyInstance } from 'fastify'
import type { Services } from './graphql/request-context.ts'
import { findLocalOwner } from './modules/identity/index.ts'

/** `/healthz`: the process lives, whatever the database does. `/readyz`: it can answer requests now. */
export function addHealth(app: FastifyInstance, services: Services): void {
  let closing = false
  app.addHook('preClose', async () => void (closing = true))
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    const ready = !closing && await canRead(services)
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
}

async function canRead({ orm }: Services): Promise<boolean> {
  try {
    return await findLocalOwner(orm) !== undefined
  }
  catch {
    return false
  }
}
