import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { randomBytes } from 'node:crypto'
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { canEnter, canRun, postgresAccount } from './account.ts'
import { program } from './binaries.ts'
import { StartRefused } from './start-refused.ts'

/** Where a data directory's things really are. */
export interface Home {
  /** Holds the database, its credentials, its log and the lock. */
  folder: string
  account: Account
}

/** Where root keeps what PostgreSQL's user cannot reach in its place. */
const sharedFolder = '/var/lib/masir'

export const databaseFolder = (home: Pick<Home, 'folder'>): string => join(home.folder, 'postgres')

/**
 * The data directory itself; but where root runs Masir in a folder that PostgreSQL's user may not enter
 * (/root, a private temporary folder), a folder of its own under /var/lib/masir, which the file `location` names.
 */
export async function settleHome(dataDirectory: string, log: (line: string) => void): Promise<Home> {
  const folder = await knownHome(dataDirectory) ?? await newFolder(resolve(dataDirectory))
  await refuseForeign(folder)
  const account = await postgresAccount(databaseFolder({ folder }))
  if (canEnter(account, folder))
    return { folder, account }
  const moved = await newFolder(join(sharedFolder, randomBytes(8).toString('hex')))
  if (!canEnter(account, moved))
    throw new StartRefused(`PostgreSQL runs as ${account.name}, who may enter neither ${folder} nor ${moved}. Set MASIR_DATA_DIR to a folder where that user can go.`)
  if (!await writeFile(join(folder, 'location'), `${moved}\n`, { flag: 'wx' }).then(() => true, () => false)) {
    await rm(moved, { recursive: true })
    return settleHome(dataDirectory, log) // another start was first
  }
  log(`PostgreSQL runs as ${account.name}, who may not enter ${folder}: the data is kept in ${moved}.`)
  return { folder: moved, account }
}

/** The home of a data directory that was used before, or null. */
export async function knownHome(dataDirectory: string): Promise<string | null> {
  const folder = resolve(dataDirectory)
  const location = await readFile(join(folder, 'location'), 'utf8').catch(() => null)
  if (location === null)
    return await exists(folder) ? folder : null
  if (!await exists(location.trim()))
    throw new StartRefused(`The data of ${folder} was kept in ${location.trim()}, which is gone. Bring it back, or delete ${folder} to begin afresh.`)
  return location.trim()
}

/** The installed programs, or a copy of them where PostgreSQL's user can go. */
export async function reachableBinaries(installed: Binaries, account: Account, log: (line: string) => void): Promise<Binaries> {
  if (account.uid === undefined || canRun(account, program(installed, 'postgres')))
    return installed
  const copy = { ...installed, root: join(sharedFolder, `postgresql-${installed.version}`) }
  if (!await exists(copy.root)) {
    log(`Copying PostgreSQL's programs to ${copy.root}, where ${account.name} can run them.`)
    await newFolder(sharedFolder)
    const draft = `${copy.root}.${randomBytes(4).toString('hex')}`
    await cp(installed.root, draft, { recursive: true, verbatimSymlinks: true })
    await openToAll(draft)
    await rename(draft, copy.root).catch(() => rm(draft, { recursive: true }))
  }
  return copy
}

async function openToAll(path: string): Promise<void> {
  const found = await lstat(path)
  if (found.isSymbolicLink())
    return
  const runs = found.isDirectory() || (found.mode & 0o100) !== 0
  await chmod(path, runs ? 0o755 : 0o644)
  if (found.isDirectory())
    await Promise.all((await readdir(path)).map(name => openToAll(join(path, name))))
}

/** Root's folders can be passed through, not listed, by the user that PostgreSQL runs as; anyone else's are private. */
async function newFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true })
  if (path.startsWith(`${sharedFolder}/`))
    await chmod(sharedFolder, 0o755)
  await chmod(path, process.getuid?.() === 0 ? 0o711 : 0o700)
  return path
}

async function refuseForeign(folder: string): Promise<void> {
  const [self, { uid }] = [process.getuid?.(), await stat(folder)]
  if (self !== undefined && self !== 0 && uid !== self)
    throw new StartRefused(`The data directory ${folder} belongs to another user (${uid}). Start Masir as that user, or set MASIR_DATA_DIR to a folder of your own.`)
}

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false)
