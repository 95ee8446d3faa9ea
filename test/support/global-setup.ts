import type { TestProject } from 'vitest/node'
import { openEmbeddedPostgres } from '../../api/src/database/embedded/index.ts'
import { migrate } from '../../api/src/database/migrate.ts'
import { removeDataDirectory, temporaryDataDirectory } from './data-directory.ts'
import { execute, withDatabase } from './postgres.ts'

const template = 'masir_template'

/** Nothing here outlives the run, so nothing waits for the disk. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = await temporaryDataDirectory()
  const postgres = await openEmbeddedPostgres({ dataDirectory, port: 0, settings, log: () => {} })
  const stop = async (): Promise<void> => {
    await postgres.stop()
    await removeDataDirectory(dataDirectory)
  }
  try {
    const { url, superuserUrl } = postgres
    await execute(superuserUrl, `create database ${template} owner masir_owner`)
    await migrate(withDatabase(url, template))
    project.provide('postgres', { superuserUrl, ownerUrl: url, template })
    return stop
  }
  catch (error) {
    await stop()
    throw error
  }
}
