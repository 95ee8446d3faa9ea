import type { Kind } from '@masir/schema'
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { JOURNEY_PROPERTIES, KINDS } from '@masir/schema'
import { Journey } from './journey.entity.ts'
import { entityOf } from './map-entities.ts'

/** The table of a kind and the column of each property that the map knows. Names are ours, so they may stand in SQL. */
export interface MapColumns {
  table: string
  columns: Readonly<Record<string, string>>
}

export function mapColumns(em: EntityManager, kind: Kind): MapColumns {
  const meta = em.getMetadata().get(entityOf(kind))
  const { properties, place } = KINDS[kind]
  const names = ['key', ...place ? ['order'] : [], ...Object.keys(properties)]
  return {
    table: meta.tableName,
    columns: Object.fromEntries(names.map(name => [name, columnOf(meta, name)])),
  }
}

/** The journey's own row, with the column of each of its properties that the map knows. */
export function journeyColumns(em: EntityManager): MapColumns {
  const meta = em.getMetadata().get(Journey)
  return {
    table: meta.tableName,
    columns: Object.fromEntries(Object.keys(JOURNEY_PROPERTIES).map(name => [name, columnOf(meta, name)])),
  }
}

function columnOf({ properties }: EntityMetadata, name: string): string {
  return (properties as Record<string, EntityProperty>)[name]!.fieldNames[0]!
}

/** SQL that shapes a row of the kind into the thing of the map. */
export function thingJson({ columns }: MapColumns, alias: string): string {
  return `json_build_object(${Object.entries(columns).map(([property, column]) => `'${property}', ${alias}."${column}"`).join(', ')})`
}
