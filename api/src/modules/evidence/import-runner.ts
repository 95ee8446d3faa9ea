import type { EntityManager } from '@mikro-orm/postgresql'
import type { Services } from '../../graphql/request-context.ts'
import type { ImportOrder } from './import-queue.ts'
import type { FileRow } from './import/file-rows.ts'
import { LockMode } from '@mikro-orm/core'
import { inTransaction } from '../../database/transaction.ts'
import { analyzeEvidence, ensureMonths } from './append.ts'
import { ImportJob } from './import-job.entity.ts'
import { tellImportProgress } from './import-progress.topic.ts'
import { fileRows, inChunks } from './import/file-rows.ts'
import { openCsv } from './import/open-csv.ts'
import { planRows } from './import/plan-rows.ts'
import { restoreTarget } from './import/stored-target.ts'
import { UnreadableFile } from './import/unreadable-file.ts'
import { nameSegments } from './name-segments.ts'
import { tellOverlayChanged } from './overlay-changed.topic.ts'
import { daysOf, storeRows } from './store-rows.ts'
import { chunkLoader, sourceOf } from './upload/upload.store.ts'

/** Rows of one transaction: small enough to show progress, large enough to be quick. */
const chunkRows = 500
/** Milliseconds. */
const tellEvery = 2000

/**
 * Runs an import to its end, or goes on with one that was cut off. Each chunk commits its rows together with how far
 * the file is read, so wherever a run is killed, the next one ends with exactly what an unbroken one stores.
 * Two runs of one job do no harm: a chunk is stored by whoever comes first, and the other one stops.
 */
export async function runImport(services: Services, order: ImportOrder, signal?: AbortSignal): Promise<void> {
  const run = new ImportRun(services, order)
  const job = await run.change(beginJob)
  if (!job)
    return
  try {
    await run.readFile(job, signal)
  }
  catch (error) {
    if (!(error instanceof UnreadableFile))
      throw error
    await run.change(current => endJob(current, 'FAILED', error))
  }
}

/** Ends an import that met a fault of ours each time it was tried. What it stored stays until somebody takes it back. */
export async function giveUpImport(services: Services, order: ImportOrder): Promise<void> {
  const fault = { code: 'GAVE_UP', message: 'The import met a fault and stopped. What it had stored by then can be taken back.' }
  await new ImportRun(services, order).change(job => endJob(job, 'FAILED', new UnreadableFile(fault)))
}

type Change = (job: ImportJob, em: EntityManager) => boolean | Promise<boolean>

class ImportRun {
  readonly #services: Services
  readonly #order: ImportOrder
  #toldAt = 0

  constructor(services: Services, order: ImportOrder) {
    this.#services = services
    this.#order = order
  }

  async readFile(job: ImportJob, signal?: AbortSignal): Promise<void> {
    const csv = await openCsv(sourceOf(position => this.#transaction(em => chunkLoader(em, job.workspaceId, job.uploadId)(position))), job.mapping)
    const plan = planRows(job.mapping, csv.columns, restoreTarget(job.target))
    if (job.rowsTotal === 0)
      await this.#countRows(csv.records())
    for await (const rows of inChunks(fileRows(csv, plan), chunkRows)) {
      signal?.throwIfAborted()
      // Read by an earlier run: they pass only for the numbers of the rows that say the same.
      if (rows.at(-1)!.number <= job.rowsRead)
        continue
      if (!await this.#store(rows.filter(({ number }) => number > job.rowsRead)))
        return
    }
    await this.#transaction(analyzeEvidence)
    await this.change(async (current, em) => {
      await tellOverlayChanged(em, current.workspaceId, current.evidenceLineId)
      return endJob(current, 'DONE')
    })
  }

  /** Applies a change to the locked job, unless somebody has ended it meanwhile or the change declines. */
  async change(change: Change): Promise<ImportJob | null> {
    return this.#transaction(async (em) => {
      const { workspaceId, jobId: id } = this.#order
      const job = await em.findOne(ImportJob, { workspaceId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      if (!job || !['QUEUED', 'RUNNING'].includes(job.state) || !await change(job, em))
        return null
      await em.flush()
      await tellImportProgress(em, job)
      return job
    })
  }

  /** Reading all of it first finds what is wrong anywhere in the file before anything is stored. */
  async #countRows(records: AsyncIterable<unknown>): Promise<void> {
    let rows = 0
    for await (const _ of records)
      rows++
    await this.change(async (job, em) => {
      job.rowsTotal = rows
      await nameSegments(em, job.workspaceId, job.mapping)
      return true
    })
  }

  async #store(rows: readonly FileRow[]): Promise<boolean> {
    // Apart from the chunk: a new partition locks readers out until its transaction ends.
    await this.#transaction(em => ensureMonths(em, daysOf(rows)))
    const stored = await this.change(async (job, em) => {
      if (job.rowsRead !== rows[0]!.number - 1)
        return false
      await storeRows(em, job, rows)
      await this.#tellNowAndThen(job, em)
      return true
    })
    return stored !== null
  }

  /** Readers of the journey read all of it again each time they are told. */
  async #tellNowAndThen(job: ImportJob, em: EntityManager): Promise<void> {
    if (Date.now() - this.#toldAt < tellEvery)
      return
    this.#toldAt = Date.now()
    await tellOverlayChanged(em, job.workspaceId, job.evidenceLineId)
  }

  #transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return inTransaction(this.#services.orm, { role: 'masir_worker', workspaceId: this.#order.workspaceId }, work)
  }
}

function beginJob(job: ImportJob): boolean {
  job.state = 'RUNNING'
  return true
}

export function endJob(job: ImportJob, state: 'DONE' | 'FAILED' | 'CANCELLED' | 'TAKEN_BACK', reason?: UnreadableFile): boolean {
  job.state = state
  job.fault = reason?.faults[0] ?? null
  job.finishedAt = new Date()
  return true
}
