import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

const watch = fileURLToPath(new URL('../../../scripts/runner-watch.ts', import.meta.url))
const program = `import { endWithRunner } from ${JSON.stringify(watch)}
endWithRunner(() => { console.log('ended'); process.exit() })
console.log('started')
setTimeout(() => console.log('outlived'), 4000)`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masir-runner-'))
  await writeFile(join(folder, 'program.ts'), program)
})
afterEach(() => rm(folder, { recursive: true }))

/** A script of the given name that runs the program below a shell, as package runners do. */
async function runBelow(name: string): Promise<ChildProcess> {
  const file = join(folder, name)
  await writeFile(file, `#!/bin/sh\nsh -c '"${process.execPath}" "${folder}/program.ts"; true'\ntrue\n`)
  await chmod(file, 0o755)
  return spawn(file, [], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** What the program prints when its runner is killed after the program has started. */
async function printedAfterKill(child: ChildProcess): Promise<string> {
  let text = ''
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    if (chunk.includes('started'))
      child.kill('SIGKILL')
  })
  await new Promise(resolve => child.stdout!.once('close', resolve))
  return text
}

it('a program ends when the package runner that runs it is killed', async () => {
  expect(await printedAfterKill(await runBelow('pnpm'))).toBe('started\nended\n')
})

it('a program outlives another program that started it', async () => {
  expect(await printedAfterKill(await runBelow('terminal'))).toBe('started\noutlived\n')
})
