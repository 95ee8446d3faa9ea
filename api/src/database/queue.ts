import type { EntityManager } from '@mikro-orm/postgresql'
import { fromKysely, PgBoss } from 'pg-boss'

export type Queue = PgBoss

const schema = 'pgboss'

/** Makes and migrates the queue's tables, and lets the serving roles put jobs into it. */
export async function migrateQueue(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema, max: 1, supervise: false, schedule: false })
  await boss.start()
  await boss.getDb().executeSql(`
    grant usage on schema ${schema} to masir_app, masir_worker;
    grant select, insert, update, delete on all tables in schema ${schema} to masir_app, masir_worker;
    grant execute on all functions in schema ${schema} to masir_app, masir_worker;
  `)
  await boss.stop({ graceful: false })
}

/** Opens the queue of a migrated database. */
export async function openQueue(url: string): Promise<Queue> {
  const boss = new PgBoss({ connectionString: url, schema, migrate: false, max: 4 })
  boss.on('error', sayFault)
  await boss.start()
  return boss
}

/** A lost connection is such a fault. The queue tries again by itself; without a listener it would end the process. */
function sayFault({ message }: Error): void {
  process.stderr.write(`The job queue met a fault and tries again: ${message}\n`)
}

/** Sends a job inside the request's transaction: it exists exactly when what it speaks of does. */
export async function sendJob(queue: Queue, em: EntityManager, name: string, data: object, options: { singletonKey?: string } = {}): Promise<void> {
  await queue.send(name, data, { ...options, db: fromKysely(em.getKysely()) })
}
