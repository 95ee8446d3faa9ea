import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../api/src/index.ts'
import { insertRowOfEachTable, rowOfEachTable } from '../support/row-of-each-table.ts'
import { useApi } from '../support/start-api.ts'

describe('a workspace\'s rows', () => {
  const api = useApi()
  let superuser: pg.Client
  const foreign = uuid()
  const tables = Object.keys(rowOfEachTable)
  const reachable = tables.filter(name => !name.startsWith('answers_'))

  beforeAll(async () => {
    superuser = new pg.Client({ connectionString: api.database.superuserUrl })
    await superuser.connect()
    await superuser.query('select masir_ensure_answer_month(\'2017-05-01\')')
    await insertRowOfEachTable(superuser, foreign)
  })
  afterAll(() => superuser.end())

  it('stand in tables that this file has a row of', async () => {
    expect(await tablesWithWorkspace(superuser)).toEqual(tables.toSorted())
  })

  it('stand in tables that all force a policy of the workspace', async () => {
    const { rows } = await superuser.query<{ name: string }>(`
      select c.relname as name from pg_class c join pg_policy p on p.polrelid = c.oid
      where c.relrowsecurity and c.relforcerowsecurity and p.polcmd = '*'
        and pg_get_expr(p.polqual, p.polrelid) like '%masir_workspace%' and pg_get_expr(p.polwithcheck, p.polrelid) like '%masir_workspace%'
      order by 1`)
    expect(rows.map(({ name }) => name)).toEqual(tables.toSorted())
  })

  it.for(reachable)('are seen in their own workspace, in no other and in none: %s', async (table) => {
    const count = (workspaceId?: string) => inTransaction(api.services.orm, { role: 'masir_app', workspaceId }, async (em) => {
      const [row] = await em.execute<{ n: number }[]>(`select count(*)::int as n from ${table} where workspace_id = ?`, [foreign])
      return row!.n
    })
    expect(await count(foreign)).toBeGreaterThan(0)
    expect(await count(api.viewer.workspace.id)).toBe(0)
    expect(await count()).toBe(0)
  })

  it.for(reachable)('cannot be inserted from another workspace: %s', async (table) => {
    const row = JSON.stringify({ ...rowOfEachTable[table], workspace_id: foreign })
    const attempt = inTransaction(api.services.orm, { role: 'masir_app', workspaceId: api.viewer.workspace.id }, em =>
      em.execute(`insert into ${table} select * from jsonb_populate_record(null::${table}, ?::jsonb)`, [row]))
    await expect(attempt).rejects.toThrow(/violates row-level security policy/)
  })

  it('are hidden even from the role that owns the tables', async () => {
    const owner = new pg.Client({ connectionString: api.database.url })
    await owner.connect()
    const { rows } = await owner.query('select 1 from workspaces')
    await owner.end()
    expect(rows).toEqual([])
  })

  it('do not mix when requests of two workspaces interleave', async () => {
    const ids = [api.viewer.workspace.id, foreign]
    const seen = await Promise.all(Array.from({ length: 200 }, (_, index) =>
      inTransaction(api.services.orm, { role: 'masir_app', workspaceId: ids[index % 2], readOnly: true }, async (em) => {
        const rows = await em.execute<{ workspace_id: string }[]>('select workspace_id from workspaces')
        return rows.map(row => row.workspace_id).join()
      })))
    expect(seen.every((id, index) => id === ids[index % 2])).toBe(true)
  })
})

async function tablesWithWorkspace(superuser: pg.Client): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`)
  return rows.map(row => row.name)
}
