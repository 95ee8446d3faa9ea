import type { AddressInfo } from 'node:net'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { bareDrawing } from './bare-drawing.ts'
import { mapOfSize } from './journey-of-size.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }

/** The bare page, built for production and served beside the product for as long as the run lasts. */
export async function startBare(): Promise<{ address: string, stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'masir-bare-'))
  await build({
    root: join(import.meta.dirname, 'bare'),
    logLevel: 'error',
    configFile: false,
    plugins: [vue()],
    build: { outDir: folder, emptyOutDir: true },
  })
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    void answer(folder, pathname, searchParams).then(
      body => response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/html' }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function answer(folder: string, path: string, query: URLSearchParams): Promise<string | Buffer> {
  if (path === '/drawing.json')
    return JSON.stringify(bareDrawing(mapOfSize(Number(query.get('size'))), query.has('measured')))
  return readFile(join(folder, normalize(path === '/' ? '/index.html' : path)))
}
