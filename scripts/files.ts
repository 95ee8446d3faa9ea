import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'

const ignored = new Set(['node_modules', 'dist'])

/** Every file below a folder, or the file itself, in a fixed order; what is installed or built is left out. */
export async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
  if (!entries)
    return [path]
  const kept = entries.filter(({ name }) => !ignored.has(name)).sort((a, b) => a.name < b.name ? -1 : 1)
  return (await Promise.all(kept.map(({ name }) => filesOf(join(path, name))))).flat()
}

export async function filesWith(extensions: string[], path: string): Promise<string[]> {
  return (await filesOf(path)).filter(file => extensions.includes(extname(file)))
}
