import { execFileSync, spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import process from 'node:process'
import { StartRefused } from './start-refused.ts'

/** The system user that PostgreSQL runs as; without ids, the one that runs Masir. */
export interface Account {
  name: string
  uid?: number
  gid?: number
}

const candidates = ['masir', 'postgres', '_postgres', 'nobody']

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of the data there is,
 * or else as the first of a few users that have no other rights.
 */
export async function postgresAccount(dataDirectory: string): Promise<Account> {
  if (process.getuid?.() !== 0)
    return { name: 'the same user' }
  const owner = await stat(dataDirectory).catch(() => null)
  if (owner && owner.uid !== 0)
    return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  const account = candidates.map(lookUp).find(found => found !== null)
  if (!account)
    throw new StartRefused(`PostgreSQL does not run as root, and none of the users ${candidates.join(', ')} exists. Add one (useradd --system masir) or start Masir as an ordinary user.`)
  return account
}

function lookUp(name: string): Account | null {
  const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { name, uid: id('-u'), gid: id('-g') }
  }
  catch {
    return null
  }
}

/** Asked by trying, as every parent folder, access list and mount option has a say. */
export function canRun(account: Account, file: string): boolean {
  return spawnSync(file, ['--version'], { ...asAccount(account), cwd: '/', stdio: 'ignore' }).status === 0
}

export function canEnter(account: Account, folder: string): boolean {
  if (account.uid === undefined)
    return true
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...asAccount(account), cwd: '/', stdio: 'ignore' }).status === 0
}

export const asAccount = ({ uid, gid }: Account): { uid?: number, gid?: number } => uid === undefined ? {} : { uid, gid }
