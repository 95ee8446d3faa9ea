import process from 'node:process'
import { exitCode, start } from './run.ts'
import { endWithRunner } from './runner-watch.ts'

/** The API, begun anew when its source changes, and the web from Vite, which passes API requests on. */
const children = [
  start({ file: 'tsx', args: ['watch', '--clear-screen=false', '--tsconfig', 'api/tsconfig.json', 'api/src/main.ts'], detached: true }),
  start({ file: 'vite', args: [], folder: 'web', detached: true }),
]

let ending = false

/** Once only: tsx takes a second signal for impatience and kills the API before it has closed its database. */
function endAll(): void {
  if (!ending)
    children.forEach(child => child.kill('SIGTERM'))
  ending = true
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, endAll)
endWithRunner(endAll)

process.stdout.write('The web comes from http://localhost:5173, the API from http://localhost:4000.\n')
const ends = children.map(exitCode)
await Promise.race(ends)
endAll()
await Promise.all(ends)
