import type { Config } from './config.ts'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Closing } from './closing.ts'
import { readConfig } from './config.ts'
import { StartRefused } from './database/embedded/index.ts'
import { start } from './start.ts'

/** How soon the process ends after it was told to. */
const endingMs = 10_000
/** A start that is interrupted comes to a step where it can end; this long at least, longer while little is open. */
const interruptionMs = 1_000

const log = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

// Whoever read these lines may be gone; a line that nobody can read must not become a fault that is told in another line.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', () => undefined)

/** Runs Masir until a signal or a fault ends it. */
async function run(config: Config): Promise<void> {
  const closing = new Closing()
  const interruption = new AbortController()
  const ending = Promise.withResolvers<number>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => ending.resolve(0))
  const fail = (reason: string): void => {
    complain(reason)
    ending.resolve(1)
  }
  process.once('disconnect', () => ending.resolve(0)) // who started this process with a channel is gone
  process.on('uncaughtException', error => fail(`Masir met a fault it cannot go on from. ${error.stack}`))

  const started = start(config, { closing, signal: interruption.signal, log, fail }).then(
    url => log(`Masir is ready: ${url}`),
    error => interruption.signal.aborted || fail(sentence(error)),
  )
  const code = await ending.promise
  interruption.abort()
  if (code === 0)
    log('Stopping …')
  await Promise.race([started, sleep(Math.max(interruptionMs, endingMs - 500 - closing.limitMs))])
  await closing.close()
  if (code === 0)
    log('Stopped.')
  process.exit(code)
}

function sentence(error: unknown): string {
  return error instanceof StartRefused ? error.message : `Masir could not start. ${error instanceof Error ? error.stack : String(error)}`
}

function configuration(): Config {
  try {
    return readConfig()
  }
  catch (error) {
    complain((error as Error).message)
    process.exit(1)
  }
}

await run(configuration())
