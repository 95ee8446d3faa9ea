import type { EntityClass } from '@mikro-orm/core'
import type { OperationContext } from '../../graphql/request-context.ts'
import { refuse } from '../../graphql/user-error.ts'

/** A row whose id its client made. */
interface MadeByClient {
  workspaceId: string
  id: string
  journeyId: string
  createdBy: string
  createdAt: Date
}

type Made<Row extends MadeByClient> = Omit<Row, keyof MadeByClient>

/**
 * The row that was stored under this id before, else a new one. Of two that are sent at once, the second waits for the
 * first to be committed and adds nothing. @throws Refused ID_TAKEN where the id is that of another journey's row
 */
export async function insertOnce<Row extends MadeByClient>({ em, viewer }: OperationContext, entity: EntityClass<Row>, { id, journeyId }: Pick<Row, 'id' | 'journeyId'>, make: () => Promise<Made<Row>>): Promise<{ row: Row, isNew: boolean }> {
  const key = { workspaceId: viewer.workspace.id, id }
  const known = await em.findOne(entity, key as object)
  if (known && known.journeyId !== journeyId)
    refuse('ID_TAKEN', 'This id was used on another journey; make a new one.', ['input', 'id'])
  if (known)
    return { row: known as Row, isNew: false }
  const row = { ...await make(), ...key, journeyId, createdBy: viewer.memberId, createdAt: new Date() }
  return { row: await em.upsert(entity, row as object as Row, { onConflictFields: ['workspaceId', 'id'] as never, onConflictAction: 'ignore' }), isNew: true }
}
