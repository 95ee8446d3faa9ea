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
    logger: onStatement ?? (() => undefined),
    ...(onStatement && { debug: ['query'] as const, colors: false }),
  }))
}
