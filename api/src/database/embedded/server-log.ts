import type { Home } from './home.ts'
import { open, readFile, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'

const limitBytes = 10 * 1024 * 1024

export const logPath = (home: Pick<Home, 'folder'>): string => join(home.folder, 'postgres.log')

/** Opened by Masir and handed to PostgreSQL, so that its user needs no right to the file. */
export async function openLog(home: Home): Promise<{ fd: number, close: () => Promise<void> }> {
  const path = logPath(home)
  const size = await stat(path).then(found => found.size, () => 0)
  if (size > limitBytes)
    await truncate(path)
  const file = await open(path, 'a', 0o600)
  return { fd: file.fd, close: () => file.close() }
}

/** The last lines, for the sentence that says why PostgreSQL did not start. */
export async function lastLines(home: Home, count = 5): Promise<string> {
  const text = await readFile(logPath(home), 'utf8').catch(() => '')
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
