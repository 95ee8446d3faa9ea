import type { EntityManager } from '@mikro-orm/postgresql'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { TakeBackInput } from './evidence.input.ts'
import { LockMode } from '@mikro-orm/core'
import { sql } from 'kysely'
import { authorize } from '../../access/policy.ts'
import { uuidOf } from '../../graphql/node-id.ts'
import { refuse } from '../../graphql/user-error.ts'
import { journeyPolicy } from '../journey/index.ts'
import { Batch } from './batch.entity.ts'
import { ImportJob } from './import-job.entity.ts'
import { tellImportProgress } from './import-progress.topic.ts'
import { endJob } from './import-runner.ts'
import { tellOverlayChanged } from './overlay-changed.topic.ts'

export interface TakenBack {
  submissions: number
  /** With a value. */
  answers: number
}

/** Batches whose rows are deleted by one statement, so that none of them takes long. */
const batchesAtOnce = 20

/**
 * Takes back a batch, a whole import or an entry made by hand: its evidence is gone, its identities are free again,
 * and its batches stay as a record. What has been taken back already gives zero.
 */
export async function takeBack(context: OperationContext, { batchId, importJobId, entryId }: TakeBackInput): Promise<TakenBack> {
  authorize(journeyPolicy, context.viewer, 'IMPORT_EVIDENCE')
  const given = [batchId, importJobId, entryId].filter(id => id != null)
  if (given.length !== 1)
    refuse('ONE_THING', 'Name one thing to take back: a batch, an import or an entry.', ['input'])
  if (importJobId != null)
    return takeBackImport(context, uuidOf('ImportJob', importJobId), 'TAKEN_BACK')
  const id = batchId == null ? await batchOfEntry(context, uuidOf('AggregateEntry', entryId!)) : uuidOf('Batch', batchId)
  return takeBackBatches(context, id === null ? [] : [id])
}

/** Ends an import, if it goes on, and takes back what it has stored. */
export async function takeBackImport(context: OperationContext, id: string | null, state: 'TAKEN_BACK' | 'CANCELLED'): Promise<TakenBack> {
  const { em, viewer } = context
  const job = id === null ? null : await em.findOne(ImportJob, { workspaceId: viewer.workspace.id, id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!job)
    refuse('NOT_FOUND', 'There is no such import.', ['input', 'importJobId'])
  const goesOn = ['QUEUED', 'RUNNING'].includes(job.state)
  if (state === 'CANCELLED' && !goesOn)
    refuse('NOT_RUNNING', 'The import has ended; take it back instead.', ['id'], { state: job.state })
  endJob(job, state)
  await em.flush()
  await tellImportProgress(em, job)
  const batches = await em.find(Batch, { workspaceId: job.workspaceId, importJobId: job.id }, { fields: ['id'] })
  return batches.length === 0 ? { submissions: 0, answers: 0 } : takeBackBatches(context, batches.map(batch => batch.id))
}

async function batchOfEntry({ em, viewer }: OperationContext, entryId: string | null): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select batch_id as id from aggregate_entries where workspace_id = ${viewer.workspace.id} and id = ${entryId}`.execute(em.getKysely())
  return rows[0]?.id ?? null
}

async function takeBackBatches({ em, viewer }: OperationContext, ids: readonly string[]): Promise<TakenBack> {
  const batches = await em.find(Batch, { workspaceId: viewer.workspace.id, id: { $in: [...ids] } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })
  if (batches.length === 0)
    refuse('NOT_FOUND', 'There is nothing of this id to take back.', ['input'])
  const standing = batches.filter(({ takenBackAt }) => takenBackAt === null)
  const taken = { submissions: 0, answers: 0 }
  for (let at = 0; at < standing.length; at += batchesAtOnce) {
    const some = await deleteRows(em, viewer.workspace.id, standing.slice(at, at + batchesAtOnce).map(({ id }) => id))
    taken.submissions += some.submissions
    taken.answers += some.answers
  }
  for (const batch of standing)
    batch.takenBackAt = new Date()
  await em.flush()
  for (const line of new Set(standing.map(({ evidenceLineId }) => evidenceLineId)))
    await tellOverlayChanged(em, viewer.workspace.id, line)
  return taken
}

/** An entry counts as the answers that it sums up. */
async function deleteRows(em: EntityManager, workspaceId: string, batchIds: readonly string[]): Promise<TakenBack> {
  const these = sql`where workspace_id = ${workspaceId} and batch_id = any(${[...batchIds]}::uuid[])`
  const { rows } = await sql<TakenBack>`
    with gone_answers as (delete from answers ${these} returning value),
      gone_verbatims as (delete from verbatims ${these}),
      gone_entries as (delete from aggregate_entries ${these} returning n),
      gone_submissions as (delete from submissions ${these} returning 1)
    select (select count(*)::int from gone_submissions) as submissions,
      (select count(value)::int from gone_answers) + (select coalesce(sum(n), 0)::int from gone_entries) as answers`.execute(em.getKysely())
  return rows[0]!
}
