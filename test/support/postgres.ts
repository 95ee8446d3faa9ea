import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** The one PostgreSQL of a test run: the superuser's address and the owner's, both of the migrated template. */
export interface TestPostgres {
  superuserUrl: string
  ownerUrl: string
  template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestPostgres
  }
}

export interface TestDatabase {
  /** As the role that owns the database, as the product connects. */
  url: string
  /** As PostgreSQL's superuser, whom no row-level security binds: to look at what really stands there. */
  superuserUrl: string
  drop: () => Promise<void>
}

/** A migrated database of its own, copied from the template. */
export async function createDatabase(): Promise<TestDatabase> {
  const { superuserUrl, ownerUrl, template } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await execute(superuserUrl, `create database ${name} template ${template} owner masir_owner`)
  return {
    url: withDatabase(ownerUrl, name),
    superuserUrl: withDatabase(superuserUrl, name),
    drop: () => execute(superuserUrl, `drop database ${name} with (force)`),
  }
}

export async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  }
  finally {
    await client.end()
  }
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
