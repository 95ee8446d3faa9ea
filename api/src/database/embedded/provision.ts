import type { Credentials } from './credentials.ts'
import pg from 'pg'
import { connectionUrl, databaseName, ownerRole, superuserRole } from './credentials.ts'

/**
 * The database and the role that owns it. Masir connects as that role only: no superuser, so row-level security
 * that is forced binds it too; it may make roles, as the first migration does.
 */
export async function provision(port: number, credentials: Credentials): Promise<void> {
  const client = new pg.Client({ connectionString: connectionUrl(superuserRole, credentials.superuser, port, 'postgres') })
  await client.connect()
  try {
    const { rows: [found] } = await client.query<{ role: boolean, database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $2) as database`,
      [ownerRole, databaseName],
    )
    if (!found!.role)
      await client.query(`create role ${ownerRole} login createrole password '${credentials.owner}'`)
    if (!found!.database)
      await client.query(`create database ${databaseName} owner ${ownerRole}`)
  }
  finally {
    await client.end()
  }
}
