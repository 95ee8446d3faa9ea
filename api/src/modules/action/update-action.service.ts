import type { OperationContext } from '../../graphql/request-context.ts'
import type { UpdateActionInput } from './action.input.ts'
import type { ImprovementAction } from './improvement-action.entity.ts'
import { authorize } from '../../access/policy.ts'
import { todayIn } from '../../access/today.ts'
import { journeyPolicy } from '../journey/index.ts'
import { checkDays, daysIn } from './action-days.ts'
import { tellActionsChanged } from './actions-changed.topic.ts'
import { checkAim } from './check-aim.ts'
import { namedAction } from './find-action.ts'
import { written, writtenWhole } from './written.ts'

/** Changes what the input names; null clears. @throws Refused */
export async function updateAction(context: OperationContext, input: UpdateActionInput): Promise<ImprovementAction> {
  authorize(journeyPolicy, context.viewer, 'ACT')
  const action = await namedAction(context, input.id)
  const today = todayIn(context.viewer.workspace)
  Object.assign(action, wordsOf(input), aimOf(action, input))
  const state = input.state ?? action.state
  Object.assign(action, { state }, daysIn(state, { startedOn: given(input.startedOn, action.startedOn), doneOn: given(input.doneOn, action.doneOn) }, today))
  checkDays(action, today)
  // An aim that stands is not judged anew: its metric may have another scale by now.
  if (input.metricKey !== undefined || input.expectedValue !== undefined)
    await checkAim(context, action)
  await context.em.flush()
  await tellActionsChanged(context, action.journeyId)
  return action
}

function wordsOf({ what, why, owner, dueOn }: UpdateActionInput): Partial<ImprovementAction> {
  return {
    ...(what !== undefined && { what: writtenWhole(what, 'what', 300) }),
    ...(why !== undefined && { why: written(why, 'why', 1000) }),
    ...(owner !== undefined && { owner: written(owner, 'owner', 200) }),
    ...(dueOn !== undefined && { dueOn }),
  }
}

/** A value is aimed at on one metric: with another metric, or none, it goes unless it is said anew. */
function aimOf(action: ImprovementAction, { metricKey, expectedValue }: UpdateActionInput): Pick<ImprovementAction, 'metricKey' | 'expectedValue'> {
  const key = metricKey === undefined ? action.metricKey : metricKey || null
  return { metricKey: key, expectedValue: given(expectedValue, key === action.metricKey ? action.expectedValue : null) }
}

function given<T>(value: T | undefined, standing: T): T {
  return value === undefined ? standing : value
}
