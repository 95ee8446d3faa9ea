import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { removeDataDirectory, temporaryDataDirectory } from './data-directory.ts'

/** The product as a person starts it, on a data directory that goes when it ends. */
const dataDirectory = await temporaryDataDirectory()
const root = fileURLToPath(new URL('../..', import.meta.url))
const child = spawn(process.execPath, ['scripts/start.ts'], {
  cwd: root,
  env: { ...process.env, MASIR_DATA_DIR: dataDirectory },
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => child.kill(signal))

const runner = process.ppid
setInterval(() => process.ppid === runner || child.kill('SIGTERM'), 1_000).unref()

const code = await new Promise<number | null>(resolve => child.once('exit', resolve))
await removeDataDirectory(dataDirectory)
process.exit(code ?? 1)
