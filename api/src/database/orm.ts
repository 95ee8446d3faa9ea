import type { AnyEntity, EntityClass } from '@mikro-orm/core'
import { migrations } from '@masir/migrations'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { Migrator } from '@mikro-orm/migrations'
import { defineConfig, MikroORM } from '@mikro-orm/postgresql'

export interface OrmOptions {
  url: string
  entities: EntityClass<AnyEntity>[]
  /** Hears every SQL statement: tests count them. */
  onStatement?: (sql: string) => void
}

/** Opens the pool. Nothing can be read through it outside a transaction that sets role and workspace. */
export function openOrm({ url, entities, onStatement }: OrmOptions): Promise<MikroORM> {
  return MikroORM.init(defineConfig({
    clientUrl: url,
    entities,
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, tableName: 'masir_migrations', snapshot: false, allOrNothing: true },
    discovery: { warnWhenNoEntities: false },
    preferReadReplicas: false,
    forceUtcTimezone: true,
    pool: { min: 0, max: 10 },
    logger: () => undefined,
    ...(onStatement && { onCreateConnection: async (connection: unknown) => hear(connection as Connection, onStatement) }),
  }))
}

interface Connection {
  executeQuery: (query: { sql: string }, ...rest: unknown[]) => Promise<unknown>
}

/** The ORM's own log knows nothing of statements that are sent through Kysely; every one passes here. */
function hear(connection: Connection, onStatement: (sql: string) => void): void {
  const executeQuery = connection.executeQuery.bind(connection)
  connection.executeQuery = (query, ...rest) => {
    onStatement(query.sql)
    return executeQuery(query, ...rest)
  }
}
