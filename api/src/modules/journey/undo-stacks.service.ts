import type { OwnList, UndoStacks } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import { undoStacksOf } from '@masir/schema'
import { GraphQLError } from 'graphql'
import { sql } from 'kysely'
import { batched } from '../../graphql/batch.ts'

/** The most ids that one question gets. */
const mostUndoSteps = 1000

const usual = 100

/** Ids of the viewer's own lists that can be taken back next, the next one first. @throws BAD_USER_INPUT for a number outside 1–1000 */
export async function undoStepsOf(context: OperationContext, journeyId: string, stack: keyof UndoStacks, first: number | null): Promise<string[]> {
  const most = first ?? usual
  if (most < 1 || most > mostUndoSteps)
    throw new GraphQLError(`first must be from 1 to ${mostUndoSteps}.`, { extensions: { code: 'BAD_USER_INPUT' } })
  const stacks = await stacksOf(context, journeyId)
  return stacks![stack].slice(-most).reverse()
}

type OwnRow = OwnList & { journeyId: string }

/** The list that made the journey cannot be taken back, so it is in no stack. */
const stacksOf: (context: OperationContext, journeyId: string) => Promise<UndoStacks | null> = batched(async ({ em, viewer }, ids: readonly string[]) => {
  const { rows } = await sql<OwnRow>`
    select journey_id as "journeyId", edit_list_id as id, undoes, is_restoring as "isRestoring" from journey_edits
    where journey_id = any(${[...ids]}::uuid[]) and author_id = ${viewer.memberId}::uuid and revision > 1
    order by revision`.execute(em.getKysely())
  const byJourney = Map.groupBy(rows, ({ journeyId }) => journeyId)
  return ids.map(id => undoStacksOf(byJourney.get(id) ?? []))
})
