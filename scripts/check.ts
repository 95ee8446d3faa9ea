import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './root.ts'
import { capture } from './run.ts'

interface Step {
  name: string
  /** Empty when all is well, else what is wrong. */
  check: () => Promise<string>
}

function command(name: string, file: string, args: string[], folder?: string): Step {
  return {
    name,
    async check() {
      const { code, output } = await capture({ file, args, folder })
      return code === 0 ? '' : output || `${file} ended with ${code}`
    },
  }
}

const generated = ['schema/schema.graphql', 'web/src/app/graphql-env.d.ts']

const readGenerated = (): Promise<string[]> => Promise.all(generated.map(name => readFile(join(root, name), 'utf8')))

/** Generates again what is generated and committed, compares, and leaves the files as they were. */
const drift: Step = {
  name: 'generated files are up to date',
  async check() {
    const before = await readGenerated()
    try {
      const { code, output } = await capture({ file: 'pnpm', args: ['generate'] })
      const after = await readGenerated()
      const stale = generated.filter((_, index) => before[index] !== after[index])
      return code === 0 ? stale.map(name => `${name} is out of date: run pnpm generate and commit it.`).join('\n') : output
    }
    finally {
      await Promise.all(generated.map((name, index) => writeFile(join(root, name), before[index]!)))
    }
  },
}

const others: Step[] = [
  command('lint and format', 'eslint', ['--cache', '.']),
  command('types of web', 'vue-tsc', ['-p', 'tsconfig.json'], 'web'),
  command('types of test', 'vue-tsc', ['-p', 'tsconfig.json'], 'test'),
  command('types of api', 'tsc', ['-p', 'tsconfig.json'], 'api'),
  command('types of schema', 'tsc', ['-p', 'tsconfig.json'], 'schema'),
  command('types of migrations', 'tsc', ['-p', 'tsconfig.json'], 'migrations'),
  command('types of scripts', 'tsc', ['-p', 'tsconfig.json']),
  command('import boundaries', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'api/src', 'schema/src', 'migrations/src', 'web/src']),
  command('no dead code', 'knip', []),
  command('entities match migrations', 'pnpm', ['--filter', '@masir/api', 'migration:check']),
  command('words in three languages', 'node', ['scripts/check-locales.ts']),
  command('start and end, not left and right', 'node', ['scripts/check-styles.ts']),
]

const failures: string[] = []

async function runStep({ name, check }: Step): Promise<void> {
  const start = Date.now()
  const wrong = await check()
  process.stdout.write(`${wrong ? '✗' : '✓'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)\n`)
  if (wrong)
    failures.push(`\n✗ ${name}\n${wrong.trimEnd()}\n`)
}

/** Takes steps from the queue until it is empty. */
async function work(queue: Step[]): Promise<void> {
  for (let step = queue.shift(); step; step = queue.shift())
    await runStep(step)
}

await runStep(drift) // first and alone: the others read what it writes
const queue = [...others]
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, () => work(queue)))
failures.forEach(failure => process.stdout.write(failure))
process.stdout.write(failures.length > 0 ? `\n${failures.length} of ${others.length + 1} checks failed.\n` : `\nAll ${others.length + 1} checks passed.\n`)
process.exitCode = failures.length > 0 ? 1 : 0
