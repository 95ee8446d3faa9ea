import process from 'node:process'
import { exitCode, start } from './run.ts'
import { endWithRunner } from './runner-watch.ts'

/** The API, begun anew when its source changes, and the web from Vite, which passes API requests on. */
const children = [
  start({ file: 'tsx', args: ['watch', '--clear-screen=false', '--tsconfig', 'api/tsconfig.json', 'api/src/main.ts'] }),
  start({ file: 'vite', args: [], folder: 'web' }),
]

const endAll = (): void => children.forEach(child => child.kill('SIGTERM'))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, endAll)
endWithRunner(endAll)

process.stdout.write('The web comes from http://localhost:5173, the API from http://localhost:4000.\n')
await Promise.race(children.map(exitCode))
endAll()
await Promise.all(children.map(child => child.exitCode ?? exitCode(child)))
