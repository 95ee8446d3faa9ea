import type { Queue } from '../../database/queue.ts'

export const importQueue = 'import'

export interface ImportOrder {
  workspaceId: string
  jobId: string
}

/** A worker that dies stops its heartbeat, and another takes the job; what fails otherwise is tried again a few times. */
export async function openImportQueue(queue: Queue): Promise<void> {
  await queue.createQueue(importQueue, { retryLimit: 5, retryBackoff: true, heartbeatSeconds: 30, expireInSeconds: 6 * 3600 })
}
