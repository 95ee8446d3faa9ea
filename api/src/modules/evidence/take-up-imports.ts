import type { Services } from '../../graphql/request-context.ts'
import type { ImportOrder } from './import-queue.ts'
import { sql } from 'kysely'
import { sendJob } from '../../database/queue.ts'
import { inTransaction } from '../../database/transaction.ts'
import { importQueue, openImportQueue } from './import-queue.ts'
import { runImport } from './import-runner.ts'

/** Begins to take imports from the queue, first of all those that a process left behind unfinished when it died. */
export async function takeUpImports(services: Services): Promise<void> {
  await openImportQueue(services.queue)
  await resumeUnfinished(services)
  await services.queue.work<ImportOrder>(importQueue, { batchSize: 1, pollingIntervalSeconds: 1 }, async ([job]) => {
    await runImport(services, job!.data, job!.signal)
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
