import process from 'node:process'
import { openEmbeddedPostgres } from '../../api/src/database/embedded/index.ts'
import { removeDataDirectory, temporaryDataDirectory } from './data-directory.ts'

/** Nothing here outlives the run, so nothing waits for the disk. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

/**
 * Keeps one PostgreSQL for as long as the process that forked this one lives, however that ends:
 * a test run that is interrupted leaves nothing running.
 */
const dataDirectory = await temporaryDataDirectory()
const postgres = await openEmbeddedPostgres({ dataDirectory, port: 0, settings, log: () => {} })

async function end(): Promise<void> {
  await postgres.stop()
  await removeDataDirectory(dataDirectory)
  process.exit()
}

process.once('disconnect', () => void end())
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {}) // the end of the run is what counts
if (process.connected)
  process.send!({ url: postgres.url, superuserUrl: postgres.superuserUrl })
else
  await end()
