import type { Connection, PageArgs } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { Journey } from '../journey/index.ts'
import { authorize } from '../../access/policy.ts'
import { batched } from '../../graphql/batch.ts'
import { connect, readPage } from '../../graphql/pagination.ts'
import { journeyPolicy } from '../journey/index.ts'
import { AggregateEntry } from './aggregate-entry.entity.ts'

interface Question {
  line: string
  /** Empty for the journey as a whole, null for all. */
  touchpoint: string | null
}

/** A page of what was typed in on a journey's evidence line, the newest first. */
export async function listAggregateEntries(context: OperationContext, { evidenceLineId: line }: Journey, touchpoint: string | null, args: PageArgs): Promise<Connection<AggregateEntry>> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  const page = readPage(args)
  const entries = (await readEntries(context, { line, touchpoint }))!
  return connect(entries.slice(page.offset, page.offset + page.limit), entries.length, page)
}

/** Lines have hundreds of entries at most, each typed in by a person: they are read whole, all lines in one statement. */
const readEntries = batched(async ({ em, viewer }, questions: readonly Question[]): Promise<AggregateEntry[][]> => {
  const lines = [...new Set(questions.map(({ line }) => line))]
  const entries = await em.find(AggregateEntry, { workspaceId: viewer.workspace.id, evidenceLineId: { $in: lines } }, { orderBy: { enteredAt: 'desc', id: 'desc' } })
  return questions.map(({ line, touchpoint }) =>
    entries.filter(entry => entry.evidenceLineId === line && (touchpoint === null || entry.touchpoint === touchpoint)))
})
