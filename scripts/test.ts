import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './root.ts'
import { run } from './run.ts'

interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** Vitest, then the browser's stories. Their counts are read from their reports, not guessed from exit codes. */
async function test(folder: string): Promise<boolean> {
  const [vitestReport, storiesReport] = [join(folder, 'vitest.json'), join(folder, 'stories.json')]
  const codes = [
    await run({ file: 'vitest', args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`], folder: 'test' }),
    await hasStories() ? await run({ file: 'playwright', args: ['test', '--reporter=list,json'], folder: 'test', env: { PLAYWRIGHT_JSON_OUTPUT_FILE: storiesReport } }) : 0,
  ]
  const total = sum([await vitestTally(vitestReport), await storiesTally(storiesReport)])
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`)
  return codes.every(code => code === 0) && total.failed === 0 && total.passed > 0
}

async function hasStories(): Promise<boolean> {
  return (await readdir(join(root, 'test', 'e2e'))).some(name => name.endsWith('.spec.ts'))
}

async function vitestTally(path: string): Promise<Tally> {
  const report = await readReport<{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }>(path)
  return report
    ? { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests }
    : { passed: 0, failed: 0, skipped: 0 }
}

async function storiesTally(path: string): Promise<Tally> {
  const report = await readReport<{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }>(path)
  return report
    ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected, skipped: report.stats.skipped }
    : { passed: 0, failed: 0, skipped: 0 }
}

async function readReport<T>(path: string): Promise<T | null> {
  return readFile(path, 'utf8').then(text => JSON.parse(text) as T, () => null)
}

function sum(tallies: Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }))
}

const folder = await mkdtemp(join(tmpdir(), 'masir-reports-'))
const passed = await test(folder).finally(() => rm(folder, { recursive: true }))
process.exitCode = passed ? 0 : 1
