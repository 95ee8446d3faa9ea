import type { OperationContext } from '../../graphql/request-context.ts'
import { LockMode } from '@mikro-orm/core'
import { authorize } from '../../access/policy.ts'
import { refuse } from '../../graphql/user-error.ts'
import { findJourney, journeyPolicy } from '../journey/index.ts'
import { rowIdOf } from './given-id.ts'
import { ImprovementAction } from './improvement-action.entity.ts'

/** An action by its row's id; null where there is none, or its journey was deleted. */
export async function findAction(context: OperationContext, id: string): Promise<ImprovementAction | null> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  const action = await context.em.findOne(ImprovementAction, { workspaceId: context.viewer.workspace.id, id })
  return action && await findJourney(context, { id: action.journeyId }) ? action : null
}

/** The action that an input names, on a journey that stands, locked until the transaction ends. @throws Refused NOT_FOUND */
export async function namedAction(context: OperationContext, given: string): Promise<ImprovementAction> {
  const { em, viewer } = context
  const id = rowIdOf('ImprovementAction', given)
  const action = id && await em.findOne(ImprovementAction, { workspaceId: viewer.workspace.id, id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const journey = action && await findJourney(context, { id: action.journeyId })
  return journey ? action : refuse('NOT_FOUND', 'There is no such action.', ['input', 'id'])
}
