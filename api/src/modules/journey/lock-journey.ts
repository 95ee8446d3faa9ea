import type { OperationContext } from '../../graphql/request-context.ts'
import type { EditAnswer } from './edit-answer.ts'
import { LockMode } from '@mikro-orm/core'
import { validate } from 'uuid'
import { uuidOf } from '../../graphql/node-id.ts'
import { refuse } from '../../graphql/user-error.ts'
import { EditList } from './edit-list.entity.ts'
import { Journey } from './journey.entity.ts'

/** What the sender of a list gets: a new answer, or the first one again. */
export interface ListAnswer extends EditAnswer {
  journey: Journey
  editListId: string
  revision: number
}

/** The journey, whose row no other transaction changes until this one ends: lists of one journey are applied one by one. */
export async function lockJourney({ em, viewer }: OperationContext, journeyId: string): Promise<Journey> {
  const id = uuidOf('Journey', journeyId)
  const journey = id === null
    ? null
    : await em.findOne(Journey, { id, workspaceId: viewer.workspace.id, deletedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  return journey ?? refuse('NOT_FOUND', 'There is no such journey.', ['input', 'journeyId'])
}

/** The answer to a list that was applied before; null for a new one. */
export async function firstAnswer({ em }: OperationContext, journey: Journey, editListId: string, field = 'editListId'): Promise<ListAnswer | null> {
  if (!validate(editListId))
    refuse('BAD_ID', `${field} must be a UUID.`, ['input', field])
  const list = await em.findOne(EditList, { journeyId: journey.id, editListId })
  return list && { journey, editListId, revision: list.revision, ...list.answer }
}
