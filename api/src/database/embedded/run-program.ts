import type { ChildProcess } from 'node:child_process'
import type { Account } from './account.ts'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { asAccount } from './account.ts'

export interface ProgramOptions {
  account: Account
  /** A folder that the account may enter. */
  cwd: string
  /** An open file for everything the program prints. */
  output: number
}

/**
 * In a process group of its own, so that a Ctrl+C meant for Masir does not reach PostgreSQL while Masir still needs it;
 * without the surrounding PG* variables, which PostgreSQL's programs would obey.
 */
export function runProgram(file: string, args: string[], { account, cwd, output }: ProgramOptions): ChildProcess {
  return spawn(file, args, {
    ...asAccount(account),
    cwd,
    detached: true,
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C' },
    stdio: ['ignore', output, output],
    windowsHide: true,
  })
}

/** Resolves when the program has ended, with its exit code or the signal that ended it. */
export function ended(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1))
  })
}
