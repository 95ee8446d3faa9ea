import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { root } from './root.ts'

export interface Command {
  file: string
  args: string[]
  /** Below the project's root. */
  folder?: string
  env?: Record<string, string>
  /** In a process group of its own, which a Ctrl+C at the terminal does not reach. */
  detached?: boolean
}

export interface Result {
  code: number
  output: string
}

/** Starts a command with this terminal. Programs of the workspace are found by name. */
export function start({ file, args, folder = '.', env, detached }: Command, stdio: 'inherit' | 'pipe' = 'inherit'): ChildProcess {
  const cwd = join(root, folder)
  const path = [join(cwd, 'node_modules', '.bin'), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return spawn(file, args, {
    cwd,
    detached,
    env: { ...process.env, ...env, PATH: path },
    shell: process.platform === 'win32',
    stdio: ['ignore', stdio, stdio],
  })
}

/** Runs a command with this terminal; resolves with its exit code. */
export function run(command: Command): Promise<number> {
  return exitCode(start(command))
}

/** Runs a command quietly; resolves with its exit code and everything it printed. */
export async function capture(command: Command): Promise<Result> {
  const child = start(command, 'pipe')
  let output = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => output += text)
  return { code: await exitCode(child), output }
}

export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => child.once('error', reject).once('close', code => resolve(code ?? 1)))
}
