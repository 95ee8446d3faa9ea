import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { modules } from '../modules/index.ts'
import { emptyDataDirectory, openEmbeddedPostgres } from './embedded/index.ts'
import { migrate } from './migrate.ts'
import { openOrm } from './orm.ts'

/** Constraints, indexes and policies are SQL's alone: an entity that does not repeat them would have them dropped. */
const onlyInSql = /^(?:alter table \S+ drop constraint|drop index|drop policy|alter table \S+ (?:no force|disable) row level)/

/** What the migrations would still have to do so that the columns are what the entities say. */
async function missingFromMigrations(url: string): Promise<string> {
  await migrate(url)
  const orm = await openOrm({ url, entities: modules.flatMap(({ entities }) => entities) })
  try {
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: true, dropTables: false })
    return sql.split('\n').filter(line => line.trim() !== '' && !onlyInSql.test(line)).join('\n')
  }
  finally {
    await orm.close()
  }
}

const directory = await mkdtemp(join(tmpdir(), 'masir-check-'))
const postgres = await openEmbeddedPostgres({ dataDirectory: directory, port: 0, log: () => undefined, signal: new AbortController().signal })
const missing = await missingFromMigrations(postgres.url).finally(() => postgres.stop())
await emptyDataDirectory(directory) // it may have been kept elsewhere, where PostgreSQL's user can go
await rm(directory, { recursive: true, force: true })
if (missing !== '') {
  console.error(`The entities say more than the migrations:\n${missing}`)
  process.exit(1)
}
