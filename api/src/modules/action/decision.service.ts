import type { OperationContext } from '../../graphql/request-context.ts'
import type { RecordDecisionInput, RemoveDecisionInput } from './decision.input.ts'
import { authorize } from '../../access/policy.ts'
import { todayIn } from '../../access/today.ts'
import { batched } from '../../graphql/batch.ts'
import { encodeNodeId } from '../../graphql/node-id.ts'
import { refuse } from '../../graphql/user-error.ts'
import { findJourney, journeyPolicy, namedJourney } from '../journey/index.ts'
import { tellActionsChanged } from './actions-changed.topic.ts'
import { Decision } from './decision.entity.ts'
import { newId, rowIdOf } from './given-id.ts'
import { insertOnce } from './insert-once.ts'
import { mostListed } from './shortlist.ts'
import { writtenWhole } from './written.ts'

/** Records a decision; sent again, answers the one that was recorded. @throws Refused */
export async function recordDecision(context: OperationContext, input: RecordDecisionInput): Promise<Decision> {
  authorize(journeyPolicy, context.viewer, 'ACT')
  const id = newId(input.id)
  const { id: journeyId } = await namedJourney(context, input.journeyId, 'journeyId')
  const { row, isNew } = await insertOnce(context, Decision, { id, journeyId }, async () => newDecision(context, input))
  if (isNew)
    await tellActionsChanged(context, journeyId)
  return row
}

function newDecision({ viewer }: OperationContext, { text, decidedOn }: RecordDecisionInput): Pick<Decision, 'text' | 'decidedOn'> {
  const today = todayIn(viewer.workspace)
  if (decidedOn != null && decidedOn > today)
    refuse('FUTURE_DAY', `decidedOn has not come yet; today is ${today}.`, ['input', 'decidedOn'], { today })
  return { text: writtenWhole(text, 'text', 1000), decidedOn: decidedOn ?? today }
}

/** @returns the id that finds nothing any more. @throws Refused NOT_FOUND */
export async function removeDecision(context: OperationContext, input: RemoveDecisionInput): Promise<string> {
  const { em, viewer } = context
  authorize(journeyPolicy, viewer, 'ACT')
  const id = rowIdOf('Decision', input.id)
  const decision = id && await findDecision(context, id)
  if (!decision)
    return refuse('NOT_FOUND', 'There is no such decision.', ['input', 'id'])
  await em.remove(decision).flush()
  await tellActionsChanged(context, decision.journeyId)
  return encodeNodeId('Decision', decision.id)
}

/** A decision by its row's id; null where there is none, or its journey was deleted. */
export async function findDecision(context: OperationContext, id: string): Promise<Decision | null> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  const decision = await context.em.findOne(Decision, { workspaceId: context.viewer.workspace.id, id })
  return decision && await findJourney(context, { id: decision.journeyId }) ? decision : null
}

/** The decisions on a journey, the newest first; those of all journeys that an operation asks for are read by one statement. */
export const decisionsOf: (context: OperationContext, journeyId: string) => Promise<Decision[] | null> = batched(async ({ em, viewer }, ids: readonly string[]) => {
  const decisions = await em.find(Decision, { workspaceId: viewer.workspace.id, journeyId: { $in: [...ids] } }, { orderBy: { decidedOn: 'desc', createdAt: 'desc', id: 'desc' } })
  return ids.map(id => decisions.filter(({ journeyId }) => journeyId === id))
})

/** The newest 100 of them. */
export async function newestDecisions(context: OperationContext, journeyId: string): Promise<Decision[]> {
  return (await decisionsOf(context, journeyId))!.slice(0, mostListed)
}
