import type { OperationContext } from '../../graphql/request-context.ts'
import { uuidOf } from '../../graphql/node-id.ts'
import { refuse } from '../../graphql/user-error.ts'
import { Journey } from './journey.entity.ts'

/** The journey that an input field names, to be read. @throws Refused where there is none */
export async function namedJourney({ em, viewer }: OperationContext, nodeId: string, field: string): Promise<Journey> {
  const id = uuidOf('Journey', nodeId)
  const journey = id && await em.findOne(Journey, { id, workspaceId: viewer.workspace.id, deletedAt: null })
  return journey || refuse('NOT_FOUND', 'There is no such journey.', ['input', field])
}
