import type { Home } from './home.ts'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseFolder } from './home.ts'
import { processIdentity } from './process-identity.ts'

/**
 * Stops the PostgreSQL that a killed Masir left running on these files. Only for whoever holds the data lock:
 * then no live Masir uses it. Says whether there was one.
 */
export async function stopOrphan(home: Home): Promise<boolean> {
  const pidFile = join(databaseFolder(home), 'postmaster.pid')
  const text = await readFile(pidFile, 'utf8').catch(() => null)
  if (text === null)
    return false
  const pid = Number(text.split('\n')[0])
  if (!Number.isInteger(pid) || pid < 2 || !await servesFolder(pid, databaseFolder(home))) {
    await rm(pidFile, { force: true }) // its number may by now be another program's, which PostgreSQL would take for itself
    return false
  }
  await endProcess(pid)
  return true
}

/** PostgreSQL's main process works in its data folder and names it on its command line. */
async function servesFolder(pid: number, folder: string): Promise<boolean> {
  if (processIdentity(pid) === null)
    return false
  const real = await realpath(folder)
  try {
    if (existsSync('/proc/self/stat'))
      return readlinkSync(`/proc/${pid}/cwd`) === real || readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder)
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(folder)
  }
  catch {
    return false
  }
}

/** Fast shutdown first (SIGINT: clients are cut off, everything is written), then immediate (SIGQUIT), then the end. */
export async function endProcess(pid: number, hasEnded = (): boolean => processIdentity(pid) === null): Promise<void> {
  for (const [signal, patienceMs] of [['SIGINT', 4_500], ['SIGQUIT', 1_000], ['SIGKILL', 500]] as const) {
    if (hasEnded())
      return
    send(pid, signal)
    for (const start = Date.now(); !hasEnded() && Date.now() - start < patienceMs;)
      await sleep(20)
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH')
      throw error
  }
}
