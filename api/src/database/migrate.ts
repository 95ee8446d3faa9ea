import { openOrm } from './orm.ts'
import { migrateQueue } from './queue.ts'

/**
 * Brings a database to the newest version: the tables, then the job queue's own.
 * Runs as the role that owns them; the serving roles get only what the migrations grant.
 */
export async function migrate(url: string): Promise<string[]> {
  const orm = await openOrm({ url, entities: [] })
  try {
    const applied = await orm.migrator.up()
    await migrateQueue(url)
    return applied.map(migration => migration.name)
  }
  finally {
    await orm.close()
  }
}
