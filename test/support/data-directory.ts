import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new data directory that PostgreSQL's own user may enter also when root runs the tests. */
export async function temporaryDataDirectory(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'masir-test-'))
  await chmod(folder, 0o711)
  return folder
}
