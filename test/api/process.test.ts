import type { MasirProcess } from '../support/masir-process.ts'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { processIdentity } from '../../api/src/database/embedded/process-identity.ts'
import { removeDataDirectory, temporaryDataDirectory } from '../support/data-directory.ts'
import { ask, startMasir } from '../support/masir-process.ts'

let dataDirectory: string
let running: MasirProcess[]

function start(env: Record<string, string> = {}): MasirProcess {
  const masir = startMasir({ MASIR_DATA_DIR: dataDirectory, ...env })
  running.push(masir)
  return masir
}

/** The process id of the PostgreSQL on the data directory, by its own file. */
async function postgresPid(): Promise<number> {
  return Number((await readFile(join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

async function rename(address: string, name: string): Promise<void> {
  await ask(address, 'mutation ($name: String!) { updateWorkspace(input: { name: $name }) { userErrors { message } } }', { name })
}

async function workspaceName(address: string): Promise<string> {
  const { viewer } = await ask<{ viewer: { workspace: { name: string } } }>(address, '{ viewer { workspace { name } } }')
  return viewer.workspace.name
}

beforeEach(async () => {
  dataDirectory = await temporaryDataDirectory()
  running = []
})

afterEach(async () => {
  for (const masir of running) {
    masir.child.kill('SIGTERM')
    await masir.ended
  }
  await removeDataDirectory(dataDirectory)
})

describe('one Masir on a data directory', { timeout: 60_000 }, () => {
  it('refuses a second process and names the first: its process, address and start', async () => {
    const first = start()
    const address = await first.ready
    const second = start()
    expect(await second.ended).toBe(1)
    expect(second.output()).toMatch(new RegExp(`already runs on this data directory: process ${first.child.pid}, ${address}, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d`))
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
  })

  it('lets exactly one of three that start together have it', async () => {
    const outcomes = await Promise.allSettled([start(), start(), start()].map(masir => masir.ready))
    expect(outcomes.map(outcome => outcome.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
  })
})

describe('after a kill', { timeout: 60_000 }, () => {
  it('the next start works, stops the PostgreSQL left behind, and finds all that was written', async () => {
    const first = start()
    await rename(await first.ready, 'Kept through a kill')
    const orphan = await postgresPid()
    first.child.kill('SIGKILL')
    await first.ended
    expect(processIdentity(orphan)).not.toBeNull()

    const address = await start().ready
    expect(await workspaceName(address)).toBe('Kept through a kill')
    expect(processIdentity(orphan)).toBeNull()
  })

  it('of Masir and PostgreSQL together, the next start recovers what was written', async () => {
    const first = start()
    await rename(await first.ready, 'Kept through two kills')
    const pid = await postgresPid()
    first.child.kill('SIGKILL')
    process.kill(pid, 'SIGKILL')
    await first.ended
    expect(await workspaceName(await start().ready)).toBe('Kept through two kills')
  })

  it('of PostgreSQL alone, Masir starts it again and goes on at the same address', async () => {
    const masir = start()
    const address = await masir.ready
    await rename(address, 'Still here')
    process.kill(await postgresPid(), 'SIGKILL')
    await expect.poll(() => workspaceName(address).catch(() => null), { timeout: 15_000, interval: 200 }).toBe('Still here')
    expect(masir.output()).toContain('PostgreSQL ended unexpectedly; starting it again.')
  })

  it('within the making of the database, the next start makes it afresh', async () => {
    const first = start()
    await expect.poll(first.output, { timeout: 15_000, interval: 10 }).toContain('Starting PostgreSQL')
    await sleep(200)
    first.child.kill('SIGKILL')
    await first.ended
    expect(first.output()).not.toContain('Made a new database')
    await expect(start().ready).resolves.toMatch(/^http/)
  })
})

describe('the end', { timeout: 60_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s leaves no PostgreSQL and no lock, and comes within 10 seconds', async (signal) => {
    const masir = start()
    await masir.ready
    const postgres = await postgresPid()
    const asked = Date.now()
    masir.child.kill(signal)
    expect(await masir.ended).toBe(0)
    expect(Date.now() - asked).toBeLessThan(10_000)
    expect(processIdentity(postgres)).toBeNull()
    await expect(readFile(join(dataDirectory, 'masir.lock'))).rejects.toThrow('ENOENT')
  })

  it('comes when whoever started it is gone and nobody reads its lines any more', async () => {
    const masir = start()
    await masir.ready
    const gone = once(masir.child, 'exit')
    masir.child.stdout!.destroy()
    masir.child.stderr!.destroy()
    masir.child.disconnect()
    expect(await gone).toEqual([0, null])
    running = [] // its output was given up, so it is never "closed"
    await expect(readFile(join(dataDirectory, 'masir.lock'))).rejects.toThrow('ENOENT')
  })

  it.each([0, 400, 1100])('by SIGTERM %i ms into the first start leaves nothing either', async (afterMs) => {
    const masir = start()
    await expect.poll(masir.output, { timeout: 15_000, interval: 5 }).toContain('Starting PostgreSQL')
    await sleep(afterMs)
    masir.child.kill('SIGTERM')
    expect(await masir.ended).toBe(0)
    await expect(readFile(join(dataDirectory, 'masir.lock'))).rejects.toThrow('ENOENT')
    await expect(readFile(join(dataDirectory, 'postgres', 'postmaster.pid'))).rejects.toThrow('ENOENT')
  })
})

describe('a start that cannot go on says so in one sentence', { timeout: 60_000 }, () => {
  it('when another program has the port, and leaves nothing running', async () => {
    const other = start()
    const port = new URL(await other.ready).port
    const second = await temporaryDataDirectory()
    const masir = start({ PORT: port, MASIR_DATA_DIR: second })
    expect(await masir.ended).toBe(1)
    expect(masir.output()).toContain(`Port ${port} is in use by another program.`)
    await expect(readFile(join(second, 'postgres', 'postmaster.pid'))).rejects.toThrow('ENOENT')
    await removeDataDirectory(second)
  })

  it('when the data was written by another version of PostgreSQL', async () => {
    await mkdir(join(dataDirectory, 'postgres'))
    await writeFile(join(dataDirectory, 'postgres', 'PG_VERSION'), '16\n')
    const masir = start()
    expect(await masir.ended).toBe(1)
    expect(masir.output()).toContain('was written by PostgreSQL 16; this Masir brings PostgreSQL 18')
  })

  it('when a variable of the environment makes no sense', async () => {
    const masir = start({ PORT: 'four thousand' })
    expect(await masir.ended).toBe(1)
    expect(masir.output()).toContain('PORT')
    expect(masir.output()).not.toContain('    at ')
  })
})
