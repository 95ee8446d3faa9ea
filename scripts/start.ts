import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { register } from 'tsx/esm/api'
import { root } from './root.ts'
import { endWithRunner } from './runner-watch.ts'
import { buildWebIfStale } from './web-build.ts'

const log = (line: string): void => void process.stdout.write(`${line}\n`)

endWithRunner(() => process.kill(process.pid, 'SIGTERM'))
try {
  await buildWebIfStale(log)
}
catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(1)
}

// In this process, so that a signal reaches it straight; tsx, because Node's own type stripping knows no decorators.
register({ tsconfig: join(root, 'api', 'tsconfig.json') })
await import(pathToFileURL(join(root, 'api', 'src', 'main.ts')).href)
