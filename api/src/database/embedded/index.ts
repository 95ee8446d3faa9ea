import type { RunningServer, ServerOptions } from './server.ts'
import { installedBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { connectionUrl, databaseName, loadCredentials, ownerRole, superuserRole } from './credentials.ts'
import { takeDataLock } from './data-lock.ts'
import { reachableBinaries, settleHome } from './home.ts'
import { stopOrphan } from './orphan.ts'
import { provision } from './provision.ts'
import { startServer } from './server.ts'
import { keepRunning } from './supervise.ts'

export { emptyDataDirectory } from './empty.ts'
export { StartRefused } from './start-refused.ts'

export interface EmbeddedOptions {
  dataDirectory: string
  /** The port on which Masir will serve people: what a second start on the same data directory is told. */
  port: number
  /** Takes one plain line for the person who started Masir. */
  log: (line: string) => void
  /** PostgreSQL settings besides its defaults. */
  settings?: Record<string, string>
  /** Ends a start that is under way. */
  signal?: AbortSignal
}

export interface EmbeddedPostgres {
  /** The database, as the role that owns it. */
  url: string
  /** The same database as PostgreSQL's superuser: for tests, never for the product. */
  superuserUrl: string
  /** Resolves when PostgreSQL has ended and could not be started again. */
  lost: Promise<void>
  /** Says that this Masir now serves on another port. */
  announce: (port: number) => Promise<void>
  stop: () => Promise<void>
}

/**
 * PostgreSQL 18 from npm on a data directory that this process then holds alone. A server that a killed Masir left
 * behind is stopped first; one that dies is started again on the same port.
 */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { log, signal } = options
  const home = await settleHome(options.dataDirectory, log)
  const lock = await takeDataLock(home.folder, options.port)
  try {
    if (await stopOrphan(home))
      log('Stopped the PostgreSQL that an interrupted Masir had left running.')
    signal?.throwIfAborted()
    const credentials = await loadCredentials(home)
    const binaries = await reachableBinaries(installedBinaries(), home.account, log)
    if (await ensureCluster(home, binaries, credentials, signal) === 'made')
      log(`Made a new database in ${home.folder}.`)
    const server = await ready({ home, binaries, settings: options.settings, signal }, port => provision(port, credentials))
    const supervised = keepRunning(server, port => startServer({ home, binaries, settings: options.settings, port }), log)
    return {
      url: connectionUrl(ownerRole, credentials.owner, server.port, databaseName),
      superuserUrl: connectionUrl(superuserRole, credentials.superuser, server.port, databaseName),
      lost: supervised.lost,
      announce: port => lock.update({ port }),
      async stop() {
        await lock.update({ state: 'stopping' })
        await supervised.stop()
        await lock.release()
      },
    }
  }
  catch (error) {
    await lock.release()
    throw error
  }
}

async function ready(options: ServerOptions, prepare: (port: number) => Promise<void>): Promise<RunningServer> {
  const server = await startServer(options)
  try {
    await prepare(server.port)
    options.signal?.throwIfAborted()
    return server
  }
  catch (error) {
    await server.stop()
    throw error
  }
}
