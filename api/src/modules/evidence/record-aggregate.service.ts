import type { OperationContext } from '../../graphql/request-context.ts'
import type { EvidenceTarget } from './evidence-target.ts'
import type { RecordAggregateInput } from './evidence.input.ts'
import { validate } from 'uuid'
import { authorize } from '../../access/policy.ts'
import { refuse } from '../../graphql/user-error.ts'
import { journeyPolicy } from '../journey/index.ts'
import { AggregateEntry } from './aggregate-entry.entity.ts'
import { readAggregate } from './check-aggregate.ts'
import { checkName } from './check-name.ts'
import { evidenceTarget } from './evidence-target.ts'
import { wholeJourney } from './import/row-plan.ts'
import { openBatch } from './open-batch.ts'
import { tellOverlayChanged } from './overlay-changed.topic.ts'

/** Records what a person counted elsewhere. @throws Refused for numbers that cannot be */
export async function recordAggregate(context: OperationContext, input: RecordAggregateInput): Promise<AggregateEntry> {
  const { em, viewer } = context
  authorize(journeyPolicy, viewer, 'RECORD_EVIDENCE')
  if (!validate(input.entryId))
    refuse('BAD_ID', 'entryId is a UUID.', ['input', 'entryId'])
  const source = checkName(input.source, ['input', 'source'])
  const target = await evidenceTarget(context, input.journeyId)
  const entry = newEntry(context, input, source, target)
  const { batch, repeated } = await openBatch(context, { evidenceLineId: target.evidenceLineId, kind: 'HAND', source, batchKey: input.entryId })
  if (repeated)
    return recordedEntry(context, input.entryId)
  batch.answers = entry.n
  await em.persist(Object.assign(entry, { batchId: batch.id })).flush()
  await tellOverlayChanged(em, viewer.workspace.id, target.evidenceLineId)
  return entry
}

function newEntry({ em, viewer }: OperationContext, input: RecordAggregateInput, source: string, target: EvidenceTarget): AggregateEntry {
  const { scale, ...numbers } = readAggregate(input, target)
  return em.create(AggregateEntry, {
    workspaceId: viewer.workspace.id,
    id: input.entryId,
    evidenceLineId: target.evidenceLineId,
    touchpoint: input.touchpoint ?? wholeJourney,
    metricKey: scale.key,
    metricVersion: scale.version,
    periodFrom: input.period.from,
    periodTo: input.period.to,
    source,
    ...numbers,
    enteredBy: viewer.memberId,
    enteredAt: new Date(),
  } as AggregateEntry, { persist: false })
}

async function recordedEntry({ em, viewer }: OperationContext, id: string): Promise<AggregateEntry> {
  return await em.findOne(AggregateEntry, { workspaceId: viewer.workspace.id, id })
    ?? refuse('TAKEN_BACK', 'This entry was taken back; make a new one.', ['input', 'entryId'])
}
