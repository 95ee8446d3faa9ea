import type { ChildProcess } from 'node:child_process'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { program } from './binaries.ts'
import { databaseFolder } from './home.ts'
import { endProcess, stopOrphan } from './orphan.ts'
import { ended, runProgram } from './run-program.ts'
import { lastLines, logPath, openLog } from './server-log.ts'
import { StartRefused } from './start-refused.ts'

export interface RunningServer {
  port: number
  /** Resolves when the server has ended, however it came about. */
  ended: Promise<number | string>
  stop: () => Promise<void>
}

export interface ServerOptions {
  home: Home
  binaries: Binaries
  /** More settings, by PostgreSQL's names. */
  settings?: Record<string, string>
  /** The port to listen on; a free one if absent. */
  port?: number
  signal?: AbortSignal
}

/** How often a start is tried: a free port can be taken by another program before PostgreSQL has it, and what is left of a killed server ends a moment after it. */
const attempts = 5

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const server = await launch(options, options.port ?? await freePort())
    if (await isReady(server, options))
      return server
    options.signal?.throwIfAborted()
    if (attempt === attempts)
      throw new StartRefused(`PostgreSQL did not start (${await server.ended}). The end of ${logPath(options.home)}:\n${await lastLines(options.home)}`)
    await stopOrphan(options.home)
    await sleep(300 * attempt)
  }
}

async function launch({ home, binaries, settings = {} }: ServerOptions, port: number): Promise<RunningServer> {
  const all = { ...settings, listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' }
  const output = await openLog(home)
  const child = runProgram(
    program(binaries, 'postgres'),
    ['-D', databaseFolder(home), ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { account: home.account, cwd: home.folder, output: output.fd },
  )
  const end = ended(child)
  await output.close()
  return { port, ended: end, stop: () => stop(child, end) }
}

async function stop(child: ChildProcess, end: Promise<number | string>): Promise<void> {
  if (child.pid !== undefined)
    await endProcess(child.pid, () => child.exitCode !== null || child.signalCode !== null)
  await end
}

/** PostgreSQL writes into its pid file when it takes connections; after a crash it first replays what was not yet in place. */
async function isReady(server: RunningServer, { home, signal }: ServerOptions): Promise<boolean> {
  const over = server.ended.then(() => true, () => true)
  while (!await Promise.race([over, sleep(20, false)])) {
    if (signal?.aborted) {
      await server.stop()
      return false
    }
    const lines = (await readFile(join(databaseFolder(home), 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (lines[7]?.trim() === 'ready' && Number(lines[3]) === server.port)
      return true
  }
  return false
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')))
    })
  })
}
