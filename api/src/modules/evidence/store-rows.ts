import type { EntityManager } from '@mikro-orm/postgresql'
import type { NewSubmission } from './append.ts'
import type { ImportJob } from './import-job.entity.ts'
import type { FileRow } from './import/file-rows.ts'
import type { ImportCounts } from './import/import-tally.ts'
import { v7 as uuid } from 'uuid'
import { appendSubmissions } from './append.ts'
import { Batch } from './batch.entity.ts'
import { ImportTally } from './import/import-tally.ts'
import { listSegments } from './name-segments.ts'

/** Stores rows of a file as one batch and moves the job behind them. */
export async function storeRows(em: EntityManager, job: ImportJob, rows: readonly FileRow[]): Promise<void> {
  const readable = rows.filter(({ row }) => row !== undefined)
  const batch = { workspaceId: job.workspaceId, id: uuid(), evidenceLineId: job.evidenceLineId, source: job.source }
  const added = await appendSubmissions(em, batch, readable.map(submissionOf))
  const isNew = new Map(readable.map((row, index) => [row, added[index]!]))
  const inBatch = new ImportTally()
  const inFile = new ImportTally(job, job.leftOut)
  for (const row of rows) {
    for (const tally of [inBatch, inFile])
      tally.add(row, isNew.get(row) ?? false)
  }
  if (inBatch.counts.submissions > 0)
    await keepBatch(em, job, batch.id, rows[0]!.number, inBatch.counts)
  await listSegments(em, job.workspaceId, readable.map(({ row }) => row!))
  Object.assign(job, inFile.counts, { leftOut: inFile.leftOut, rowsRead: rows.at(-1)!.number })
}

export function daysOf(rows: readonly FileRow[]): string[] {
  return rows.flatMap(({ row }) => row?.day ?? [])
}

function submissionOf({ row, identity }: FileRow): NewSubmission {
  return { ...row!, identity: identity! }
}

async function keepBatch(em: EntityManager, job: ImportJob, id: string, firstRow: number, counts: ImportCounts): Promise<void> {
  const { workspaceId, evidenceLineId, source, createdBy } = job
  const batch = em.create(Batch, {
    workspaceId,
    id,
    evidenceLineId,
    kind: 'IMPORT',
    source,
    batchKey: `${job.id}:${firstRow}`,
    importJobId: job.id,
    ...counts,
    createdBy,
    createdAt: new Date(),
    takenBackAt: null,
  } as Batch)
  await em.persist(batch).flush()
}
