import type { Binaries } from './binaries.ts'
import type { Credentials } from './credentials.ts'
import type { Home } from './home.ts'
import { chown, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { majorVersion, program } from './binaries.ts'
import { superuserRole } from './credentials.ts'
import { databaseFolder } from './home.ts'
import { ended, runProgram } from './run-program.ts'
import { lastLines, logPath, openLog } from './server-log.ts'
import { StartRefused } from './start-refused.ts'

/**
 * Makes the database's files once. They are made beside their place and then moved there,
 * so that a start interrupted here leaves nothing half made.
 */
export async function ensureCluster(home: Home, binaries: Binaries, credentials: Credentials, signal?: AbortSignal): Promise<'made' | 'found'> {
  const place = databaseFolder(home)
  const version = await readFile(join(place, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version !== null) {
    refuseOtherVersion(home, version.trim(), binaries)
    return 'found'
  }
  await removeDrafts(home)
  const draft = await mkdtemp(`${place}.new-`)
  await give(home, draft)
  await initialize(home, binaries, credentials, draft, signal)
  await rename(draft, place)
  return 'made'
}

/** What an interrupted making left, which may even still be at work: so each making has a folder of its own. */
export async function removeDrafts(home: Pick<Home, 'folder'>): Promise<void> {
  const names = (await readdir(home.folder)).filter(name => name.startsWith('postgres.new-'))
  await Promise.allSettled(names.map(name => rm(join(home.folder, name), { recursive: true, force: true })))
}

function refuseOtherVersion(home: Home, found: string, binaries: Binaries): void {
  if (found !== majorVersion(binaries))
    throw new StartRefused(`The data in ${home.folder} was written by PostgreSQL ${found}; this Masir brings PostgreSQL ${majorVersion(binaries)}, which cannot read it. Start the Masir that wrote it, or set MASIR_DATA_DIR to another folder.`)
}

/**
 * UTF-8 with the collation built into PostgreSQL: by code point, the same on every system and under every later upgrade
 * of the system's libraries, which would silently break indexes on text.
 */
async function initialize(home: Home, binaries: Binaries, credentials: Credentials, place: string, signal?: AbortSignal): Promise<void> {
  const passwordFile = join(home.folder, 'password.new')
  const output = await openLog(home)
  try {
    await writeFile(passwordFile, credentials.superuser, { mode: 0o600 })
    await give(home, passwordFile)
    const child = runProgram(program(binaries, 'initdb'), [
      `--pgdata=${place}`,
      `--username=${superuserRole}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ], { account: home.account, cwd: home.folder, output: output.fd })
    const abort = (): boolean => child.kill('SIGTERM')
    signal?.addEventListener('abort', abort)
    const code = await ended(child).finally(() => signal?.removeEventListener('abort', abort))
    signal?.throwIfAborted()
    if (code !== 0)
      throw new StartRefused(`PostgreSQL could not make its files in ${home.folder} (${code}). The end of ${logPath(home)}:\n${await lastLines(home)}`)
  }
  finally {
    await rm(passwordFile, { force: true })
    await output.close()
  }
}

async function give({ account }: Home, path: string): Promise<void> {
  if (account.uid !== undefined)
    await chown(path, account.uid, account.gid!)
}
