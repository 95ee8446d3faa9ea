import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'

const folder = new URL('../../../demo/', import.meta.url)

/** A JSON file of the demo, by its path in `demo/`. */
export async function readDemoFile<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(new URL(path, folder), 'utf8')) as T
}

export function streamDemoFile(path: string): AsyncIterable<Buffer> {
  return createReadStream(new URL(path, folder)) as AsyncIterable<Buffer>
}
