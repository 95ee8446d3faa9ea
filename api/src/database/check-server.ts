import pg from 'pg'
import { StartRefused } from './embedded/index.ts'

const oldestMajor = 15

/** Whether the server of a DATABASE_URL can be used. Says what is wrong with it, without the password its address can hold. */
export async function checkServer(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  const major = await majorVersion(client).catch((error: unknown) => {
    throw new StartRefused(`The database at ${placeOf(databaseUrl)} (DATABASE_URL) cannot be used: ${reasonOf(error)}.`)
  })
  if (major < oldestMajor)
    throw new StartRefused(`The server at ${placeOf(databaseUrl)} (DATABASE_URL) is PostgreSQL ${major}. Masir needs ${oldestMajor} or newer.`)
}

async function majorVersion(client: pg.Client): Promise<number> {
  try {
    await client.connect()
    const { rows: [row] } = await client.query<{ server_version_num: string }>('show server_version_num')
    return Math.floor(Number(row!.server_version_num) / 10_000)
  }
  finally {
    await client.end()
  }
}

/** A name that stands for several addresses fails with one error for each, and no message of its own. */
function reasonOf(error: unknown): string {
  const { errors: [first] = [], message } = error as Error & { errors?: Error[] }
  return message || first?.message || 'there is no answer'
}

function placeOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl)
  return `${host}${pathname}`
}
