import type { FilterQuery } from '@mikro-orm/core'
import type { Connection, PageArgs } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { JourneyFilter } from './journey.input.ts'
import { raw } from '@mikro-orm/core'
import { authorize } from '../../access/policy.ts'
import { uuidOf } from '../../graphql/node-id.ts'
import { connect, readPage } from '../../graphql/pagination.ts'
import { Journey } from './journey.entity.ts'
import { journeyPolicy } from './journey.policy.ts'

/** Journeys of the workspace by name, a page of them. */
export async function listJourneys(context: OperationContext, args: PageArgs, filter: JourneyFilter | null): Promise<Connection<Journey>> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  const page = readPage(args)
  const [journeys, count] = await context.em.findAndCount(Journey, conditions(context, filter ?? {}), { ...page, orderBy: { name: 'asc', id: 'asc' } })
  return connect(journeys, count, page)
}

/** All journeys of the workspace that a filter means, by name. */
export function findJourneys(context: OperationContext, filter: JourneyFilter | null): Promise<Journey[]> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  return context.em.find(Journey, conditions(context, filter ?? {}), { orderBy: { name: 'asc', id: 'asc' } })
}

/** A journey by its row's id or by its key; null when there is none. */
export async function findJourney(context: OperationContext, by: { id: string } | { key: string }): Promise<Journey | null> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  return context.em.findOne(Journey, { ...by, workspaceId: context.viewer.workspace.id, deletedAt: null })
}

function conditions({ viewer }: OperationContext, { text, perspective, ownerId }: JourneyFilter): FilterQuery<Journey> {
  return {
    workspaceId: viewer.workspace.id,
    deletedAt: null,
    ...(perspective && { perspective }),
    // An id of something else belongs to nobody's journeys.
    ...(ownerId && { ownerId: uuidOf('Member', ownerId) ?? '00000000-0000-0000-0000-000000000000' }),
    ...(text?.trim() && { $and: [{ [raw(alias => `position(masir_folded(?) in masir_folded(${alias}.name || ' ' || coalesce(${alias}.description, '')))`, [text.trim()])]: { $gt: 0 } }] }),
  } as FilterQuery<Journey>
}
