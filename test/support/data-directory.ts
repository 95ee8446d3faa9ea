import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyDataDirectory } from '../../api/src/database/embedded/index.ts'

/** A new data directory that PostgreSQL's own user may enter also when root runs the tests. */
export async function temporaryDataDirectory(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'masir-test-'))
  await chmod(folder, 0o711)
  return folder
}

/** With what is kept elsewhere, where even its parent may not be entered. */
export async function removeDataDirectory(folder: string): Promise<void> {
  await emptyDataDirectory(folder)
  await rm(folder, { recursive: true, force: true })
}
