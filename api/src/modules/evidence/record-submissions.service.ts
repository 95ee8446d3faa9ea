import type { OperationContext } from '../../graphql/request-context.ts'
import type { NewSubmission } from './append.ts'
import type { Batch } from './batch.entity.ts'
import type { EvidenceTarget } from './evidence-target.ts'
import type { RecordSubmissionsInput, SubmissionInput } from './evidence.input.ts'
import { authorize } from '../../access/policy.ts'
import { refuse, Refused } from '../../graphql/user-error.ts'
import { journeyPolicy } from '../journey/index.ts'
import { appendSubmissions, ensureMonths } from './append.ts'
import { checkName } from './check-name.ts'
import { faultsOfSubmissions } from './check-submissions.ts'
import { evidenceTarget } from './evidence-target.ts'
import { wholeJourney } from './import/row-plan.ts'
import { dayAt } from './import/zones.ts'
import { listSegments } from './name-segments.ts'
import { openBatch } from './open-batch.ts'
import { tellOverlayChanged } from './overlay-changed.topic.ts'

const mostSubmissions = 250

/** Records a batch, whole or not at all. @throws Refused with everything that is wrong, each with its path */
export async function recordSubmissions(context: OperationContext, input: RecordSubmissionsInput): Promise<{ batch: Batch, repeated: boolean }> {
  const { em, viewer } = context
  authorize(journeyPolicy, viewer, 'RECORD_EVIDENCE')
  const batchKey = checkName(input.batchKey, ['input', 'batchKey'])
  const source = checkName(input.source, ['input', 'source'])
  const target = await evidenceTarget(context, input.journeyId)
  const { batch, repeated } = await openBatch(context, { evidenceLineId: target.evidenceLineId, kind: 'API', source, batchKey })
  if (repeated)
    return { batch, repeated }
  const submissions = readSubmissions(input.submissions, batchKey, target)
  await ensureMonths(em, submissions.map(({ day }) => day))
  const added = await appendSubmissions(em, batch, submissions)
  await listSegments(em, viewer.workspace.id, submissions)
  const fresh = submissions.filter((_, index) => added[index])
  batch.submissions = fresh.length
  batch.known = submissions.length - fresh.length
  batch.answers = fresh.flatMap(({ answers }) => answers.filter(({ value }) => value !== null)).length
  batch.verbatims = fresh.flatMap(({ verbatims }) => verbatims).length
  await em.flush()
  await tellOverlayChanged(em, viewer.workspace.id, target.evidenceLineId)
  return { batch, repeated }
}

function readSubmissions(submissions: readonly SubmissionInput[], batchKey: string, target: EvidenceTarget): NewSubmission[] {
  if (submissions.length < 1 || submissions.length > mostSubmissions)
    refuse('LIST_LENGTH', `A batch has 1 to ${mostSubmissions} submissions.`, ['input', 'submissions'], { min: 1, max: mostSubmissions })
  const faults = faultsOfSubmissions(submissions, target)
  if (faults.length > 0)
    throw new Refused(...faults)
  // Two customers may say the very same: without an id, only the place in the batch tells them apart.
  return submissions.map((submission, index) => newSubmission(submission, submission.externalId == null ? `batch:${batchKey}:${index}` : `id:${submission.externalId.trim()}`, target))
}

function newSubmission(submission: SubmissionInput, identity: string, { scales, workspaceZone }: EvidenceTarget): NewSubmission {
  const { externalId, occurredAt, day, channel, customer, agent, segments, answers, verbatims } = submission
  return {
    identity,
    externalId: externalId?.trim() ?? null,
    day: day ?? dayAt(occurredAt!, workspaceZone),
    occurredAt: occurredAt ?? null,
    segments: Object.fromEntries((segments ?? []).map(({ dimension, value }) => [dimension, value])),
    channel: channel ?? null,
    customer: customer ?? null,
    agent: agent ?? null,
    line: null,
    answers: answers.map(({ touchpoint, metric, value, absence }) => ({
      touchpoint: touchpoint ?? wholeJourney,
      metric,
      version: scales.get(metric)!.version,
      value: value ?? null,
      absence: absence ?? null,
    })),
    verbatims: (verbatims ?? []).map(({ touchpoint, text, code, negative }) => ({
      touchpoint: touchpoint ?? wholeJourney,
      kind: code == null ? 'TEXT' : 'REASON',
      text: text.trim(),
      code: code ?? null,
      negative: negative ?? null,
    })),
  }
}
