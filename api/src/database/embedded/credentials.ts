import type { Home } from './home.ts'
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The passwords of the embedded server's two roles that can log in. */
export interface Credentials {
  superuser: string
  owner: string
}

export const superuserRole = 'postgres'
export const ownerRole = 'masir_owner'
export const databaseName = 'masir'

/** Made once and kept in a file that only the person who runs Masir can read. */
export async function loadCredentials(home: Home): Promise<Credentials> {
  const path = join(home.folder, 'credentials.json')
  const stored = await readFile(path, 'utf8').catch(() => null)
  if (stored !== null)
    return JSON.parse(stored) as Credentials
  const made = { superuser: password(), owner: password() }
  await writeFile(path, JSON.stringify(made), { mode: 0o600 })
  return made
}

export function connectionUrl(role: string, secret: string, port: number, database: string): string {
  return `postgresql://${role}:${secret}@127.0.0.1:${port}/${database}`
}

const password = (): string => randomBytes(24).toString('base64url')
