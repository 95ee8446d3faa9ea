import type { ActionState } from '@masir/schema'
import type { FilterQuery } from '@mikro-orm/core'
import type { Connection, PageArgs } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { ActionFilter } from './action.input.ts'
import { OPEN_ACTION_STATES } from '@masir/schema'
import { raw } from '@mikro-orm/core'
import { authorize } from '../../access/policy.ts'
import { todayIn } from '../../access/today.ts'
import { batched } from '../../graphql/batch.ts'
import { uuidOf } from '../../graphql/node-id.ts'
import { connect, readPage } from '../../graphql/pagination.ts'
import { Journey, journeyPolicy } from '../journey/index.ts'
import { ImprovementAction } from './improvement-action.entity.ts'

const nextDueFirst = { dueOn: 'asc nulls last', createdAt: 'asc', id: 'asc' } as const

/** Actions of all journeys, the next due first. */
export async function listActions(context: OperationContext, args: PageArgs, filter: ActionFilter): Promise<Connection<ImprovementAction>> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  const page = readPage(args)
  const [actions, count] = await context.em.findAndCount(ImprovementAction, conditions(context, filter), { ...page, orderBy: nextDueFirst })
  return connect(actions, count, page)
}

/** The actions on a journey, the next due first; those of all journeys that an operation asks for are read by one statement. */
export const actionsOfJourney: (context: OperationContext, journeyId: string) => Promise<ImprovementAction[] | null> = batched(async ({ em, viewer }, ids: readonly string[]) => {
  const actions = await em.find(ImprovementAction, { workspaceId: viewer.workspace.id, journeyId: { $in: [...ids] } }, { orderBy: nextDueFirst })
  return ids.map(id => actions.filter(({ journeyId }) => journeyId === id))
})

/** Those of a journey that are in one of these states, in any where none is named; of one touchpoint where that is named. */
export async function actionsOf(context: OperationContext, { journeyId, touchpointKey }: { journeyId: string, touchpointKey?: string }, states: readonly ActionState[] | null | undefined): Promise<ImprovementAction[]> {
  const actions = (await actionsOfJourney(context, journeyId))!
  return actions.filter(action => (!states || states.includes(action.state)) && (touchpointKey === undefined || action.touchpointKey === touchpointKey))
}

function conditions({ em, viewer }: OperationContext, { journeyId, state, owner, overdue }: ActionFilter): FilterQuery<ImprovementAction> {
  const { workspace } = viewer
  const standing = em.createQueryBuilder(Journey).select('id').where({ workspaceId: workspace.id, deletedAt: null, ...(journeyId != null && { id: uuidOf('Journey', journeyId) ?? nobody }) })
  return {
    workspaceId: workspace.id,
    journeyId: { $in: standing },
    ...(state && { state: { $in: state } }),
    ...(owner?.trim() && { [raw(alias => `masir_folded(${alias}.owner) = masir_folded(?)`, [owner.trim()])]: [] }),
    ...(overdue != null && { $and: [lateOrNot(overdue, todayIn(workspace))] }),
  } as FilterQuery<ImprovementAction>
}

/** What `isOverdue` says of one action, said of all. */
function lateOrNot(overdue: boolean, today: string): FilterQuery<ImprovementAction> {
  const open = [...OPEN_ACTION_STATES]
  return overdue
    ? { dueOn: { $lt: today }, state: { $in: open } }
    : { $or: [{ dueOn: null }, { dueOn: { $gte: today } }, { state: { $nin: open } }] }
}

/** An id of something else belongs to no journey. */
const nobody = '00000000-0000-0000-0000-000000000000'
