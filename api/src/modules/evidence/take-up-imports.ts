import type { JobWithMetadata } from 'pg-boss'
import type { Services } from '../../graphql/request-context.ts'
import type { ImportOrder } from './import-queue.ts'
import { sql } from 'kysely'
import { sendJob } from '../../database/queue.ts'
import { inTransaction } from '../../database/transaction.ts'
import { importQueue, openImportQueue } from './import-queue.ts'
import { giveUpImport, runImport } from './import-runner.ts'

/** Begins to take imports from the queue, first of all those that a process left behind unfinished when it died. */
export async function takeUpImports(services: Services): Promise<void> {
  await openImportQueue(services.queue)
  await resumeUnfinished(services)
  const options = { batchSize: 1, pollingIntervalSeconds: 0.5, includeMetadata: true } as const
  await services.queue.work(importQueue, options, async ([job]: JobWithMetadata<ImportOrder>[]) => {
    const { data, signal, retryCount, retryLimit } = job!
    try {
      await runImport(services, data, signal)
    }
    catch (error) {
      if (retryCount >= retryLimit && !signal.aborted)
        await giveUpImport(services, data)
      throw error
    }
  })
}

async function resumeUnfinished({ orm, queue }: Services): Promise<void> {
  const workspaceIds = await inTransaction(orm, { role: 'masir_gate', readOnly: true }, async (em) => {
    const { rows } = await sql<{ id: string }>`select workspace_id as id from workspaces`.execute(em.getKysely())
    return rows.map(({ id }) => id)
  })
  for (const workspaceId of workspaceIds) {
    await inTransaction(orm, { role: 'masir_worker', workspaceId }, async (em) => {
      const { rows } = await sql<{ id: string }>`
        select id from import_jobs where workspace_id = ${workspaceId} and state = 'RUNNING'`.execute(em.getKysely())
      for (const { id } of rows)
        await sendJob(queue, em, importQueue, { workspaceId, jobId: id })
    })
  }
}
