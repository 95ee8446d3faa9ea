import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { postgresAccount } from './account.ts'
import { removeDrafts } from './cluster.ts'
import { takeDataLock } from './data-lock.ts'
import { databaseFolder, knownHome } from './home.ts'
import { stopOrphan } from './orphan.ts'

const belongings = ['postgres', 'postgres.log', 'password.new', 'credentials.json']

/** Removes everything Masir keeps in a data directory, and nothing else. Refused while a Masir runs on it. */
export async function emptyDataDirectory(dataDirectory: string): Promise<'emptied' | 'nothing'> {
  const folder = await knownHome(dataDirectory)
  if (folder === null)
    return 'nothing'
  const lock = await takeDataLock(folder, 0)
  await stopOrphan({ folder, account: await postgresAccount(databaseFolder({ folder })) })
  await Promise.all(belongings.map(name => rm(join(folder, name), { recursive: true, force: true })))
  await removeDrafts({ folder })
  await lock.release()
  if (folder !== resolve(dataDirectory)) {
    await rm(join(resolve(dataDirectory), 'location'))
    await rm(folder, { recursive: true })
  }
  return 'emptied'
}
