import type { Change, JourneyMap, Kind } from '@masir/schema'
import type { RawBuilder } from 'kysely'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { MapColumns } from './map-columns.ts'
import { isRemoved, KIND_NAMES, KINDS } from '@masir/schema'
import { sql } from 'kysely'
import { mapColumns } from './map-columns.ts'
import { inRowIds } from './outside-ids.ts'

type Row = Record<string, unknown>

/** Writes the rows that changes touched, of all kinds in one statement. A removed thing keeps its row and what it last said. */
export async function writeThings({ em, viewer }: OperationContext, journeyId: string, { map, changes }: { map: JourneyMap, changes: readonly Change[] }, at: Date): Promise<void> {
  const common = { workspace_id: viewer.workspace.id, journey_id: journeyId }
  const removed = { removed_at: at, removed_by: viewer.memberId }
  const writes = KIND_NAMES.flatMap((kind) => {
    const columns = mapColumns(em, kind)
    const rows = touchedThings(kind, map, changes).map(({ thing, isDrawn }): Row =>
      ({ ...common, ...isDrawn ? { removed_at: null, removed_by: null } : removed, ...inColumns(columns, inRowIds(kind, thing)) }))
    return rows.length > 0 ? [upsert(columns.table, rows)] : []
  })
  if (writes.length > 0)
    await sql`with ${sql.join(writes)} select`.execute(em.getKysely())
}

function upsert(table: string, rows: readonly Row[]): RawBuilder<unknown> {
  const columns = Object.keys(rows[0]!).map(column => `"${column}"`).join(', ')
  const excluded = Object.keys(rows[0]!).map(column => `excluded."${column}"`).join(', ')
  return sql`${sql.raw(`written_${table}`)} as (
    insert into ${sql.raw(`${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table},`)} ${JSON.stringify(rows)}::jsonb)
    on conflict (journey_id, key) do update set ${sql.raw(`(${columns}) = row(${excluded})`)})`
}

function inColumns({ columns }: MapColumns, thing: Row): Row {
  return Object.fromEntries(Object.entries(columns).map(([property, column]) => [column, thing[property]]))
}

/** Each touched thing of a kind as it is now or, where it is gone, as it last was. */
function touchedThings(kind: Kind, map: JourneyMap, changes: readonly Change[]): { thing: Row, isDrawn: boolean }[] {
  const drawn = map[KINDS[kind].collection] as Readonly<Record<string, unknown>>
  const own = changes.filter(change => change.kind === kind)
  const keys = [...new Set(own.map(({ key }) => key))]
  return keys.map(key => Object.hasOwn(drawn, key)
    ? { thing: drawn[key] as Row, isDrawn: true }
    : { thing: own.findLast(change => change.key === key && isRemoved(change))!.old as Row, isDrawn: false })
}
