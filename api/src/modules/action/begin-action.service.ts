import type { OperationContext } from '../../graphql/request-context.ts'
import type { Journey } from '../journey/index.ts'
import type { BeginActionInput } from './action.input.ts'
import { authorize } from '../../access/policy.ts'
import { todayIn } from '../../access/today.ts'
import { refuse } from '../../graphql/user-error.ts'
import { journeyPolicy, namedJourney, touchpointNameOf } from '../journey/index.ts'
import { checkDays, daysIn } from './action-days.ts'
import { tellActionsChanged } from './actions-changed.topic.ts'
import { checkAim } from './check-aim.ts'
import { newId } from './given-id.ts'
import { ImprovementAction } from './improvement-action.entity.ts'
import { insertOnce } from './insert-once.ts'
import { written, writtenWhole } from './written.ts'

/** Begins an improvement action; sent again, answers the one that it began. @throws Refused ID_TAKEN where that one is elsewhere */
export async function beginAction(context: OperationContext, input: BeginActionInput): Promise<ImprovementAction> {
  authorize(journeyPolicy, context.viewer, 'ACT')
  const id = newId(input.id)
  const journey = await namedJourney(context, input.journeyId, 'journeyId')
  const { row, isNew } = await insertOnce(context, ImprovementAction, { id, journeyId: journey.id }, () => newAction(context, journey, input))
  if (row.touchpointKey !== input.touchpointKey)
    refuse('ID_TAKEN', 'This id was used on another touchpoint; make a new one.', ['input', 'id'])
  if (isNew)
    await tellActionsChanged(context, journey.id)
  return row
}

async function newAction(context: OperationContext, journey: Journey, input: BeginActionInput): Promise<Omit<ImprovementAction, 'workspaceId' | 'id' | 'journeyId' | 'createdBy' | 'createdAt'>> {
  await checkTouchpoint(context, journey, input.touchpointKey)
  const today = todayIn(context.viewer.workspace)
  const state = input.state ?? 'PLANNED'
  const days = daysIn(state, { startedOn: input.startedOn ?? null, doneOn: input.doneOn ?? null }, today)
  checkDays(days, today)
  const aim = { metricKey: input.metricKey || null, expectedValue: input.expectedValue ?? null }
  await checkAim(context, aim)
  return {
    touchpointKey: input.touchpointKey,
    what: writtenWhole(input.what, 'what', 300),
    why: written(input.why, 'why', 1000),
    owner: written(input.owner, 'owner', 200),
    dueOn: input.dueOn ?? null,
    state,
    ...aim,
    ...days,
  }
}

/** One that was removed since will do: what is done about it may be written down again when its removal is undone. */
async function checkTouchpoint(context: OperationContext, { id }: Journey, key: string): Promise<void> {
  if (await touchpointNameOf(context, { journeyId: id, key }) === null)
    refuse('UNKNOWN_TOUCHPOINT', `The journey has no touchpoint ${key}.`, ['input', 'touchpointKey'], { touchpoint: key })
}
