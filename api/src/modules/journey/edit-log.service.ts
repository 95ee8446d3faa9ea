import type { LogEntry } from '@masir/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Connection, Page, PageArgs } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { Journey } from './journey.entity.ts'
import { sql } from 'kysely'
import { batched } from '../../graphql/batch.ts'
import { connect, readPage } from '../../graphql/pagination.ts'
import { EditList } from './edit-list.entity.ts'

/** A page of a journey's log, the newest list first. Revisions count from 1 without gaps, so the last one is how many there are. */
export async function logOf(context: OperationContext, { id, revision }: Journey, args: PageArgs): Promise<Connection<EditList>> {
  const page = readPage(args)
  return connect(await pageOf(context, { journeyId: id, ...page }) ?? [], revision, page)
}

type LogPage = Page & { journeyId: string }

const pageOf: (context: OperationContext, page: LogPage) => Promise<EditList[] | null> = batched(async ({ em }, pages: readonly LogPage[]) => {
  const { rows } = await sql<{ place: number, list: object }>`
    select page.place::int, lists.*
    from unnest(${pages.map(page => page.journeyId)}::uuid[], ${pages.map(page => page.limit)}::int[], ${pages.map(page => page.offset)}::int[])
      with ordinality as page(journey, size, skipped, place)
    cross join lateral (
      select * from journey_edits where journey_id = page.journey order by revision desc limit page.size offset page.skipped
    ) lists
    order by page.place, lists.revision desc`.execute(em.getKysely())
  return pages.map((_, index) => rows.filter(({ place }) => place === index + 1).map(row => em.map(EditList, { ...row })))
})

/** The lists of a journey's log after a revision, oldest first, as the map's functions want them. */
export async function listsAfter(em: EntityManager, journeyId: string, revision: number): Promise<LogEntry[]> {
  const lists = await em.find(EditList, { journeyId, revision: { $gt: revision } }, { orderBy: { revision: 'asc' }, disableIdentityMap: true })
  return lists.map(entryOf)
}

export function entryOf({ editListId, revision, authorId, at, changes, undoes }: EditList): LogEntry {
  return { id: editListId, revision, author: authorId, at: at.toISOString(), changes, undoes }
}
