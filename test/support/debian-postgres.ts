import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { asAccount, postgresAccount } from '../../api/src/database/embedded/account.ts'
import { startServer } from '../../api/src/database/embedded/server.ts'
import { execute } from './postgres.ts'

const binaries = { root: '/usr/lib/postgresql/15', version: '15' }

export const hasDebianPostgres = existsSync(`${binaries.root}/bin/initdb`)

/** Debian's PostgreSQL 15 on a folder of its own, with an empty database of a role that is no superuser. */
export async function startDebianPostgres(folder: string): Promise<{ url: string, stop: () => Promise<void> }> {
  const account = await postgresAccount(`${folder}/postgres`)
  if (account.uid !== undefined)
    await chown(folder, account.uid, account.gid!)
  const { status, stderr } = spawnSync(
    `${binaries.root}/bin/initdb`,
    [`--pgdata=${folder}/postgres`, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...asAccount(account), cwd: folder, encoding: 'utf8' },
  )
  if (status !== 0)
    throw new Error(stderr)
  const server = await startServer({ home: { folder, account }, binaries, settings: { fsync: 'off' } })
  const administration = `postgresql://postgres@127.0.0.1:${server.port}/postgres`
  await execute(administration, 'create role someone login createrole')
  await execute(administration, 'create database masir owner someone')
  return { url: `postgresql://someone@127.0.0.1:${server.port}/masir`, stop: server.stop }
}
