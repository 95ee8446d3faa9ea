import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { readConfig } from '../api/src/config.ts'
import { emptyDataDirectory, StartRefused } from '../api/src/database/embedded/index.ts'

/** Empties the data directory after asking; `--yes` answers. */
async function reset(): Promise<string> {
  const { dataDir, databaseUrl } = readConfig()
  if (databaseUrl)
    throw new StartRefused('DATABASE_URL is set: Masir empties only the database it brings itself. Drop that one with its own tools.')
  if (!process.argv.includes('--yes') && !await agreed(dataDir))
    return 'Nothing was changed.'
  return await emptyDataDirectory(dataDir) === 'emptied'
    ? `${dataDir} is empty. The next start begins afresh.`
    : `There is nothing in ${dataDir} yet.`
}

async function agreed(dataDir: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new StartRefused('There is nobody to ask: say --yes to empty the data directory.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`This deletes every journey and every answer in ${dataDir}. Type yes to go on: `)
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}

try {
  process.stdout.write(`${await reset()}\n`)
}
catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
