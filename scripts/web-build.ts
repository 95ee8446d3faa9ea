import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { filesOf } from './files.ts'
import { root } from './root.ts'

const web = join(root, 'web')
const stampFile = join(web, 'dist', '.built-from')
const sources = ['web', 'schema', 'pnpm-lock.yaml', 'tsconfig.base.json']

/** Builds the web into web/dist if what it is built from has changed since the last build. */
export async function buildWebIfStale(log: (line: string) => void): Promise<void> {
  const hash = await hashOf(sources.map(name => join(root, name)))
  if (existsSync(stampFile) && await readFile(stampFile, 'utf8') === hash)
    return
  const start = Date.now()
  const seconds = (): string => `${Math.round((Date.now() - start) / 1000)} s`
  log('Building the web interface: some seconds, only when something has changed …')
  const progress = setInterval(() => log(`  still building (${seconds()})`), 10_000)
  try {
    await build()
  }
  finally {
    clearInterval(progress)
  }
  await writeFile(stampFile, hash)
  log(`Built the web interface in ${seconds()}.`)
}

async function build(): Promise<void> {
  const vite = join(web, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: web, stdio: ['ignore', 'inherit', 'inherit'] })
  const end = (signal: NodeJS.Signals): void => {
    child.kill()
    process.kill(process.pid, signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  signals.forEach(signal => process.once(signal, end))
  const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject))
  signals.forEach(signal => process.removeListener(signal, end))
  if (code !== 0)
    throw new Error('The web interface could not be built: see above.')
}

/** One hash of all files' names and contents. */
async function hashOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of (await Promise.all(paths.map(filesOf))).flat())
    hash.update(path).update(await readFile(path))
  return hash.digest('hex')
}
