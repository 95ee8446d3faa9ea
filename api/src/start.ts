import type { Closing } from './closing.ts'
import type { Config } from './config.ts'
import type { EmbeddedPostgres } from './database/embedded/index.ts'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { checkServer } from './database/check-server.ts'
import { openEmbeddedPostgres, StartRefused } from './database/embedded/index.ts'
import { migrate } from './database/migrate.ts'
import { loadDemo } from './demo/load-demo.ts'
import { buildServer } from './server.ts'
import { closeServices, openServices } from './services.ts'
import { ensureWorkspace } from './workspace.ts'

export interface StartOptions {
  closing: Closing
  /** Ends a start that is under way, between two steps or within starting PostgreSQL. */
  signal: AbortSignal
  /** Takes one plain line for the person who started Masir. */
  log: (line: string) => void
  /** Called when Masir cannot go on. */
  fail: (reason: string) => void
}

/** Database, migrations, services, workspace, server, demo: in this order. Returns the address to go to. */
export async function start(config: Config, { closing, signal, log, fail }: StartOptions): Promise<string> {
  if (config.databaseUrl)
    await checkServer(config.databaseUrl)
  const embedded = config.databaseUrl ? null : await openEmbedded(config, { closing, signal, log, fail })
  await checkPort(config)
  const url = config.databaseUrl ?? embedded!.url
  const applied = await migrate(url)
  if (applied.length > 0)
    log(`Brought the database up to date (${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'}).`)
  signal.throwIfAborted()
  const services = await openServices(url)
  let close = (): Promise<unknown> => closeServices(services)
  closing.add(() => close(), 2_500)
  const viewer = await ensureWorkspace(services)
  const server = await buildServer(services, { logLevel: config.logLevel, loopbackOnly: isLoopback(config.host) })
  close = () => server.close()
  signal.throwIfAborted()
  if (config.demo)
    await loadDemo(services, viewer, { say: log, signal })
  signal.throwIfAborted()
  const port = await listen(server, config)
  await embedded?.announce(port)
  return `http://${isLoopback(config.host) ? 'localhost' : config.host}:${port}`
}

async function openEmbedded(config: Config, { closing, signal, log, fail }: StartOptions): Promise<EmbeddedPostgres> {
  log(`Starting PostgreSQL on ${config.dataDir} …`)
  const embedded = await openEmbeddedPostgres({ dataDirectory: config.dataDir, port: config.port, log, signal })
  closing.add(() => embedded.stop(), 6_500)
  void embedded.lost.then(() => fail('PostgreSQL ended and could not be started again.'))
  return embedded
}

async function listen(server: Awaited<ReturnType<typeof buildServer>>, { host, port }: Config): Promise<number> {
  await server.listen({ host, port }).catch(refusePort(port))
  return (server.server.address() as { port: number }).port
}

/** Says at once what would otherwise be found out after the demo was loaded. */
async function checkPort({ host, port }: Config): Promise<void> {
  const probe = createServer().listen({ host, port })
  await once(probe, 'listening').catch(refusePort(port))
  probe.close()
  await once(probe, 'close')
}

function refusePort(port: number): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === 'EADDRINUSE')
      throw new StartRefused(`Port ${port} is in use by another program. Set PORT to another number: PORT=4001.`)
    if (error.code === 'EACCES')
      throw new StartRefused(`This user may not listen on port ${port}. Set PORT to a number above 1023.`)
    throw error
  }
}

const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host)
