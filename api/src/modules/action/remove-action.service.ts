import type { OperationContext } from '../../graphql/request-context.ts'
import type { RemoveActionInput } from './action.input.ts'
import { authorize } from '../../access/policy.ts'
import { encodeNodeId } from '../../graphql/node-id.ts'
import { journeyPolicy } from '../journey/index.ts'
import { tellActionsChanged } from './actions-changed.topic.ts'
import { namedAction } from './find-action.ts'

/** Removes an action; begun again under its id, it is back. @returns the id that finds nothing any more */
export async function removeAction(context: OperationContext, input: RemoveActionInput): Promise<string> {
  authorize(journeyPolicy, context.viewer, 'ACT')
  const action = await namedAction(context, input.id)
  const { id, journeyId } = action
  await context.em.remove(action).flush()
  await tellActionsChanged(context, journeyId)
  return encodeNodeId('ImprovementAction', id)
}
