import type { RunningServer } from './server.ts'

export interface Supervised {
  lost: Promise<void>
  stop: () => Promise<void>
}

const restarts = { most: 3, withinMs: 60_000 }

/** Starts a server that died again, on the same port so that its address stays; not one that keeps dying. */
export function keepRunning(first: RunningServer, restart: (port: number) => Promise<RunningServer>, log: (line: string) => void): Supervised {
  let server = first
  let stopping = false
  let restarting = Promise.resolve()
  const recent: number[] = []
  const { promise: lost, resolve: lose } = Promise.withResolvers<void>()

  function watch(): void {
    void server.ended.then(() => {
      if (!stopping)
        restarting = recover().catch(() => lose())
    })
  }
  async function recover(): Promise<void> {
    const now = Date.now()
    recent.push(now)
    if (recent.filter(time => now - time < restarts.withinMs).length > restarts.most)
      return lose()
    log('PostgreSQL ended unexpectedly; starting it again.')
    server = await restart(first.port)
    watch()
  }
  async function stop(): Promise<void> {
    stopping = true
    await restarting
    await server.stop()
  }
  watch()
  return { lost, stop }
}
