import type { MasirProcess } from '../support/masir-process.ts'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { removeDataDirectory, temporaryDataDirectory } from '../support/data-directory.ts'
import { hasDebianPostgres, startDebianPostgres } from '../support/debian-postgres.ts'
import { ask, startMasir } from '../support/masir-process.ts'
import { execute, withDatabase } from '../support/postgres.ts'

const timeout = 60_000
let folder: string

beforeEach(async () => void (folder = await temporaryDataDirectory()))
afterEach(() => removeDataDirectory(folder))

async function end(masir: MasirProcess): Promise<void> {
  masir.child.kill('SIGTERM')
  expect(await masir.ended).toBe(0)
}

/** Starts twice on the server: what the first wrote, the second reads. */
async function usesServer(url: string): Promise<void> {
  const env = { DATABASE_URL: url, MASIR_DATA_DIR: join(folder, 'unused') }
  const first = startMasir(env)
  await ask(await first.ready, 'mutation { updateWorkspace(input: { name: "On another server" }) { userErrors { message } } }')
  await end(first)
  const second = startMasir(env)
  const { viewer } = await ask<{ viewer: { workspace: { name: string } } }>(await second.ready, '{ viewer { workspace { name } } }')
  await end(second)
  expect(viewer.workspace.name).toBe('On another server')
  expect(existsSync(join(folder, 'unused'))).toBe(false)
}

it('a DATABASE_URL of a PostgreSQL 18 is used instead of the embedded one', { timeout }, async () => {
  const { superuserUrl, ownerUrl } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await execute(superuserUrl, `create database ${name} owner masir_owner`)
  await usesServer(withDatabase(ownerUrl, name))
})

it.skipIf(!hasDebianPostgres)('a DATABASE_URL of a PostgreSQL 15 is used with a role that is no superuser', { timeout }, async () => {
  const server = await startDebianPostgres(folder)
  try {
    await usesServer(server.url)
  }
  finally {
    await server.stop()
  }
})

it('a DATABASE_URL where no server answers is named, without its password', { timeout }, async () => {
  const masir = startMasir({ DATABASE_URL: 'postgresql://someone:secret@127.0.0.1:1/masir' })
  expect(await masir.ended).toBe(1)
  expect(masir.output()).toContain('The database at 127.0.0.1:1/masir (DATABASE_URL) cannot be used')
  expect(masir.output()).not.toContain('secret')
})
