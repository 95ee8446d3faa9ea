import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export interface MasirProcess {
  child: ChildProcess
  /** Everything printed so far. */
  output: () => string
  /** The address to go to; rejects with the output when the process ends without one. */
  ready: Promise<string>
  /** The exit code, or the signal that ended the process. */
  ended: Promise<number | NodeJS.Signals | null>
}

const api = fileURLToPath(new URL('../../api', import.meta.url))

/** The API in a process of its own, as the start command runs it. */
export function startMasir(env: Record<string, string>): MasirProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: api,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TSX_TSCONFIG_PATH: 'tsconfig.json', PORT: '0', MASIR_DEMO: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let text = ''
  const ended = new Promise<number | NodeJS.Signals | null>(resolve => child.once('close', (code, signal) => resolve(code ?? signal)))
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
        const address = /ready: (\S+)\n/.exec(text)?.[1]
        if (address)
          resolve(address)
      })
    }
    void ended.then(code => reject(new Error(`ended (${code}) before it was ready:\n${text}`)))
  })
  ready.catch(() => {}) // a story may only be interested in how it ends
  return { child, output: () => text, ready, ended }
}

/** Asks the GraphQL API of a running Masir. */
export async function ask<T>(address: string, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json() as { data: T, errors?: { message: string }[] }
  if (errors)
    throw new Error(errors.map(error => error.message).join('\n'))
  return data
}
