import type { EntityManager } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import { notify } from '../../database/notifications.ts'

/** A topic names its workspace, so that an id guessed from another one is heard by nobody. */
export function overlayChangedTopic(workspaceId: string, journeyId: string): string {
  return `overlay-changed:${workspaceId}:${journeyId}`
}

/** Tells the readers of every journey on an evidence line that there is more, or less, to count. */
export async function tellOverlayChanged(em: EntityManager, workspaceId: string, evidenceLineId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from journeys where workspace_id = ${workspaceId} and evidence_line_id = ${evidenceLineId} and deleted_at is null`.execute(em.getKysely())
  for (const { id } of rows)
    await notify(em, overlayChangedTopic(workspaceId, id), {})
}
