import type { OperationContext } from '../../graphql/request-context.ts'
import { batched } from '../../graphql/batch.ts'
import { uuidOf } from '../../graphql/node-id.ts'
import { Journey } from './journey.entity.ts'

/** A journey by the node id that a touchpoint links to; all that an operation asks for are read by one statement. Null where it has been deleted. */
export const linkedJourneyOf: (context: OperationContext, id: string) => Promise<Journey | null> = batched(async ({ em, viewer }, ids: readonly string[]) => {
  const uuids = ids.map(id => uuidOf('Journey', id))
  const journeys = await em.find(Journey, { id: { $in: uuids.filter(uuid => uuid !== null) }, workspaceId: viewer.workspace.id, deletedAt: null })
  return uuids.map(uuid => journeys.find(({ id }) => id === uuid) ?? null)
})
