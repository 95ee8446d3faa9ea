import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeDataLock } from '../../../api/src/database/embedded/data-lock.ts'
import { processIdentity } from '../../../api/src/database/embedded/process-identity.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'masir-lock-'))))
afterEach(() => rm(folder, { recursive: true }))

const lockFile = (): string => join(folder, 'masir.lock')

async function lockOf(pid: number, identity: string | null): Promise<void> {
  await writeFile(lockFile(), JSON.stringify({ pid, identity, since: new Date().toISOString(), port: 4000, state: 'running' }))
}

describe('the lock of a data directory', () => {
  it('names its holder, its port and its start to whoever comes second', async () => {
    await lockOf(process.pid, processIdentity(process.pid))
    await expect(takeDataLock(folder, 4001)).rejects.toThrow(new RegExp(`process ${process.pid}, http://localhost:4000, since 20`))
  })

  it('is stale when its process is gone', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    const identity = processIdentity(child.pid!)
    await new Promise(resolve => child.once('exit', resolve))
    await lockOf(child.pid!, identity)
    const lock = await takeDataLock(folder, 4001)
    expect(JSON.parse(await readFile(lockFile(), 'utf8'))).toMatchObject({ pid: process.pid, port: 4001 })
    await lock.release()
  })

  it('is stale when another program now has its process id', async () => {
    await lockOf(process.pid, 'the start of an earlier process')
    await expect(takeDataLock(folder, 4001)).resolves.toBeDefined()
  })

  it('is stale when it stays unreadable, as after a full disk', async () => {
    await writeFile(lockFile(), '{"pid":')
    await expect(takeDataLock(folder, 4001)).resolves.toBeDefined()
  })

  it('of a holder that is ending is waited for', async () => {
    const first = await takeDataLock(folder, 4000)
    await first.update({ state: 'stopping' })
    setTimeout(() => void first.release(), 2_500)
    await expect(takeDataLock(folder, 4001)).resolves.toBeDefined()
  })

  it('goes to exactly one of twenty that find it stale at once', async () => {
    await lockOf(process.pid, 'the start of an earlier process')
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => takeDataLock(folder, 4001)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
