import type { OperationContext } from '../../graphql/request-context.ts'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { Batch } from './batch.entity.ts'

type NewBatch = Pick<Batch, 'evidenceLineId' | 'kind' | 'source' | 'batchKey'>

/**
 * A new batch under the sender's key, or the one that was sent under it before.
 * Of two that are sent at once, the second waits here until the first is committed.
 */
export async function openBatch({ em, viewer }: OperationContext, { evidenceLineId, kind, source, batchKey }: NewBatch): Promise<{ batch: Batch, repeated: boolean }> {
  const workspaceId = viewer.workspace.id
  const { rows } = await sql<{ id: string }>`
    insert into batches (workspace_id, id, evidence_line_id, kind, source, batch_key, created_by)
    values (${workspaceId}, ${uuid()}, ${evidenceLineId}, ${kind}, ${source}, ${batchKey}, ${viewer.memberId})
    on conflict (workspace_id, evidence_line_id, batch_key) do nothing
    returning id`.execute(em.getKysely())
  const batch = await em.findOneOrFail(Batch, { workspaceId, evidenceLineId, batchKey })
  return { batch, repeated: rows.length === 0 }
}
