import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { processIdentity } from './process-identity.ts'
import { StartRefused } from './start-refused.ts'

/** Who holds a data directory. */
export interface Holder {
  pid: number
  /** Tells the holder from a later process with the same pid. */
  identity: string | null
  /** ISO 8601. */
  since: string
  /** The port on which the holder serves people. */
  port: number
  state: 'running' | 'stopping'
}

export interface DataLock {
  update: (change: Partial<Pick<Holder, 'port' | 'state'>>) => Promise<void>
  release: () => Promise<void>
}

/** How long a start waits for a holder that is running (it may just be noticing that it should end) or ending. */
const patienceMs = { running: 2_000, stopping: 12_000 }

/**
 * Takes a data directory for this process alone. The lock is a file that names its holder: one whose process is gone
 * is stale and taken over, so a killed holder never stands in the way.
 */
export async function takeDataLock(directory: string, port: number): Promise<DataLock> {
  const path = join(directory, 'masir.lock')
  const self: Holder = { pid: process.pid, identity: processIdentity(process.pid), since: new Date().toISOString(), port, state: 'running' }
  const waitingSince = Date.now()
  while (!await create(path, self)) {
    const found = await readLock(path)
    if (found === null)
      continue
    const holder = liveHolder(found)
    const waited = Date.now() - waitingSince
    if (holder && waited >= patienceMs[holder.state])
      throw new StartRefused(describeHolder(holder))
    if (holder || (isUnreadable(found) && waited < patienceMs.running))
      await sleep(100)
    else
      await discard(path, found)
  }
  return lockHeld(path, self)
}

function describeHolder({ pid, port, since }: Holder): string {
  const when = new Date(since)
  const clock = `${when.toLocaleDateString('sv')} ${when.toLocaleTimeString('sv')}`
  return `Masir already runs on this data directory: process ${pid}, http://localhost:${port}, since ${clock}. `
    + 'Stop that one first, or give this one a PORT and a MASIR_DATA_DIR of its own.'
}

function lockHeld(path: string, self: Holder): DataLock {
  return {
    async update(change) {
      Object.assign(self, change)
      const draft = `${path}.${self.pid}`
      await writeFile(draft, JSON.stringify(self))
      await rename(draft, path)
    },
    release: () => rm(path, { force: true }),
  }
}

async function create(path: string, self: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(self), { flag: 'wx', mode: 0o644 })
    return true
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      return false
    throw error
  }
}

async function readLock(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return null
    throw error
  }
}

/** Moves a stale lock away. Another start may have replaced it in between: then what was moved is put back. */
async function discard(path: string, judged: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  const moved = await rename(path, aside).then(() => true, () => false)
  if (moved && await readFile(aside, 'utf8') !== judged)
    await rename(aside, path)
  else
    await rm(aside, { force: true })
}

function liveHolder(text: string): Holder | null {
  const holder = parse(text)
  return holder && processIdentity(holder.pid) === holder.identity && holder.identity !== null ? holder : null
}

/** A lock is unreadable for the moment between its creation and its writing. */
const isUnreadable = (text: string): boolean => parse(text) === null

function parse(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder
  }
  catch {
    return null
  }
}
