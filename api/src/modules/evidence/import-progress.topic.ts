import type { EntityManager } from '@mikro-orm/postgresql'
import { notify } from '../../database/notifications.ts'

export function importProgressTopic(workspaceId: string, jobId: string): string {
  return `import-progress:${workspaceId}:${jobId}`
}

export async function tellImportProgress(em: EntityManager, { workspaceId, id }: { workspaceId: string, id: string }): Promise<void> {
  await notify(em, importProgressTopic(workspaceId, id), {})
}
