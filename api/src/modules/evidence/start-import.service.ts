import type { JourneyEdit } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { EvidenceTarget } from './evidence-target.ts'
import type { StartImportInput } from './import.input.ts'
import type { ImportMapping } from './import/mapping.ts'
import type { StoredUpload } from './upload/upload.store.ts'
import { metricCardsOf } from '@masir/schema'
import { v7 as uuid } from 'uuid'
import { authorize, may } from '../../access/policy.ts'
import { sendJob } from '../../database/queue.ts'
import { refuse } from '../../graphql/user-error.ts'
import { editJourney, journeyPolicy } from '../journey/index.ts'
import { checkName } from './check-name.ts'
import { evidenceTarget } from './evidence-target.ts'
import { ImportJob } from './import-job.entity.ts'
import { saveMapping } from './import-mapping.store.ts'
import { importQueue } from './import-queue.ts'
import { openCsv } from './import/open-csv.ts'
import { planRows } from './import/plan-rows.ts'
import { storeTarget } from './import/stored-target.ts'
import { UnreadableFile } from './import/unreadable-file.ts'
import { refusingFiles } from './refuse-file.ts'
import { chunkLoader, findUpload, keepUpload, sourceOf } from './upload/upload.store.ts'

/**
 * Checks file and mapping against each other and hands them to a worker.
 * A metric that is asked where the map has no card for it gets one, or its answers would be shown nowhere.
 */
export async function startImport(context: OperationContext, input: StartImportInput): Promise<ImportJob> {
  const { em, viewer, queue } = context
  authorize(journeyPolicy, viewer, 'IMPORT_EVIDENCE')
  const source = checkName(input.source, ['input', 'source'])
  const name = input.saveMappingAs == null ? null : checkName(input.saveMappingAs, ['input', 'saveMappingAs'])
  const target = await evidenceTarget(context, input.journeyId)
  const upload = await findUpload(em, viewer.workspace.id, input.uploadId) ?? refuse('UNKNOWN_UPLOAD', 'There is no such upload; it may have expired.', ['input', 'uploadId'])
  const mapping = JSON.parse(JSON.stringify(input.mapping)) as ImportMapping
  await refusingFiles(() => checkFile(context, upload, mapping, target))
  if (name)
    await saveMapping(em, viewer.workspace.id, target.journeyId, name, mapping)
  await keepUpload(em, viewer.workspace.id, upload.id)
  await addMissingCards(context, input.journeyId, target, mapping)
  const job = newJob(context, { source, upload, mapping, target })
  await em.persist(job).flush()
  await sendJob(queue, em, importQueue, { workspaceId: job.workspaceId, jobId: job.id })
  return job
}

async function checkFile({ em, viewer }: OperationContext, { id }: StoredUpload, mapping: ImportMapping, target: EvidenceTarget): Promise<void> {
  const csv = await openCsv(sourceOf(chunkLoader(em, viewer.workspace.id, id)), mapping)
  planRows(mapping, csv.columns, target)
  const records = csv.records()
  const { done } = await records.next()
  await records.return(undefined)
  if (done)
    throw new UnreadableFile({ code: 'NO_ROWS', message: 'The file has a header and no rows.' })
}

async function addMissingCards(context: OperationContext, journeyId: string, { map, revision }: EvidenceTarget, { columns }: ImportMapping): Promise<void> {
  const edits = columns
    .filter(({ role, metric, touchpoint }) => role === 'ANSWER' && !metricCardsOf(map, touchpoint ?? null).some(card => card.metric === metric))
    .map(({ metric, touchpoint }): JourneyEdit => ({ addMetricCard: { key: uuid(), touchpoint: touchpoint ?? null, metric: metric! } }))
  if (edits.length > 0 && may(journeyPolicy, context.viewer, 'EDIT'))
    await editJourney(context, { journeyId, editListId: uuid(), baseRevision: revision, edits })
}

function newJob({ em, viewer }: OperationContext, { source, upload, mapping, target }: { source: string, upload: StoredUpload, mapping: ImportMapping, target: EvidenceTarget }): ImportJob {
  return em.create(ImportJob, {
    workspaceId: viewer.workspace.id,
    id: uuid(),
    journeyId: target.journeyId,
    evidenceLineId: target.evidenceLineId,
    uploadId: upload.id,
    fileName: upload.fileName,
    source,
    mapping,
    target: storeTarget(mapping, target),
    state: 'QUEUED',
    rowsTotal: 0,
    rowsRead: 0,
    submissions: 0,
    known: 0,
    answers: 0,
    verbatims: 0,
    leftOut: [],
    fault: null,
    createdBy: viewer.memberId,
    createdAt: new Date(),
    finishedAt: null,
  } as ImportJob)
}
