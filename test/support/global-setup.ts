import type { TestProject } from 'vitest/node'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { migrate } from '../../api/src/database/migrate.ts'
import { execute, withDatabase } from './postgres.ts'

const template = 'masir_template'

/** One PostgreSQL for the run, with a migrated database that each test file copies. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const keeper = fork(join(import.meta.dirname, 'postgres-keeper.ts'), { execArgv: [], detached: true })
  const [{ url, superuserUrl }] = await once(keeper, 'message') as [{ url: string, superuserUrl: string }]
  await execute(superuserUrl, `create database ${template} owner masir_owner`)
  await migrate(withDatabase(url, template))
  project.provide('postgres', { superuserUrl, ownerUrl: url, template })
  return async () => {
    keeper.disconnect()
    await once(keeper, 'exit')
  }
}
