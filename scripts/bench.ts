import process from 'node:process'
import { run } from './run.ts'
import { buildWebIfStale } from './web-build.ts'

// To stderr, so that with --json nothing but JSON is on stdout.
await buildWebIfStale(line => void process.stderr.write(`${line}\n`))
process.exitCode = await run({ file: 'node', args: ['bench/main.ts', ...process.argv.slice(2)], folder: 'test' })
