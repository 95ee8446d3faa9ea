import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import { setTimeout } from 'node:timers/promises'

/** The database roles of the migration `create_ground`. */
export type DatabaseRole = 'masir_app' | 'masir_worker' | 'masir_gate'

export interface TransactionScope {
  role: DatabaseRole
  /** Rows of other workspaces do not exist inside the transaction; without one, no guarded row does. */
  workspaceId?: string
  readOnly?: boolean
}

/** Longest a statement of a request may take. */
const statementTimeout = '5s'
const retries = 3

/**
 * Runs work in one transaction whose role and workspace are set locally: behind a pooler a session-level setting
 * would leak into the next client's requests. Serialization failures and deadlocks are tried again.
 */
export async function inTransaction<T>(orm: MikroORM, scope: TransactionScope, work: (em: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(orm, scope, work)
    }
    catch (error) {
      if (attempt > retries || !isRetriable(error))
        throw error
      await setTimeout(10 * 2 ** attempt * Math.random())
    }
  }
}

function runOnce<T>(orm: MikroORM, scope: TransactionScope, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const em = orm.em.fork({
    clear: true,
    session: {
      role: scope.role,
      variables: {
        ...(scope.workspaceId && { 'app.workspace': scope.workspaceId }),
        ...(scope.role !== 'masir_worker' && { statement_timeout: statementTimeout }),
      },
    },
  })
  return em.transactional(inner => work(inner as EntityManager), { readOnly: scope.readOnly })
}

/** 40001 serialization failure, 40P01 deadlock: the database asks for another try. */
function isRetriable(error: unknown): boolean {
  const code = (error as { code?: string }).code
  return code === '40001' || code === '40P01'
}
