import type { AbsenceReason, VerbatimKind } from '@masir/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Batch } from './batch.entity.ts'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'

export interface NewAnswer {
  /** Empty for the journey as a whole. */
  touchpoint: string
  metric: string
  version: number
  value: number | null
  absence: AbsenceReason | null
}

export interface NewVerbatim {
  touchpoint: string
  kind: VerbatimKind
  text: string
  code: string | null
  negative: boolean | null
}

/** One customer's one sitting, checked and ready to be stored. */
export interface NewSubmission {
  /** Makes it the same submission when it is sent again under the same source. */
  identity: string
  externalId: string | null
  /** YYYY-MM-DD in the workspace's zone. */
  day: string
  occurredAt: Date | null
  segments: Record<string, string>
  channel: string | null
  customer: string | null
  agent: string | null
  line: number | null
  answers: readonly NewAnswer[]
  verbatims: readonly NewVerbatim[]
}

type BatchKeys = Pick<Batch, 'workspaceId' | 'id' | 'evidenceLineId' | 'source'>
interface Identified { id: string, submission: NewSubmission }

/**
 * Appends the submissions whose identity the source has not yet, with all that belongs to them.
 * The months of their days must be there (`ensureMonths`).
 * @returns for each submission whether it was added
 */
export async function appendSubmissions(em: EntityManager, batch: BatchKeys, submissions: readonly NewSubmission[]): Promise<boolean[]> {
  const identified = submissions.map(submission => ({ id: uuid(), submission }))
  const added = await insertSubmissions(em, batch, identified)
  const fresh = identified.filter(({ id }) => added.has(id))
  await insertAnswers(em, batch, fresh)
  await insertVerbatims(em, batch, fresh)
  return identified.map(({ id }) => added.has(id))
}

/** Makes the partitions that answers of these days go to. In a transaction of its own it keeps no reader waiting. */
export async function ensureMonths(em: EntityManager, days: Iterable<string>): Promise<void> {
  const months = [...new Set([...days].map(day => `${day.slice(0, 7)}-01`))].sort()
  await sql`select masir_ensure_answer_month(month) from unnest(${months}::date[]) month`.execute(em.getKysely())
}

/** Tells the planner of a bulk load, long before the server would look by itself. */
export async function analyzeEvidence(em: EntityManager): Promise<void> {
  await sql`select masir_analyze_evidence()`.execute(em.getKysely())
}

async function insertSubmissions(em: EntityManager, batch: BatchKeys, rows: readonly Identified[]): Promise<Set<string>> {
  const of = <T>(pick: (row: NewSubmission) => T): T[] => rows.map(({ submission }) => pick(submission))
  const { rows: added } = await sql<{ id: string }>`
    insert into submissions (workspace_id, evidence_line_id, batch_id, source,
      id, day, occurred_at, identity, external_id, segments, channel, customer, agent, line_number)
    select ${batch.workspaceId}, ${batch.evidenceLineId}, ${batch.id}, ${batch.source}, given.*
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${of(row => row.day)}::date[], ${of(row => row.occurredAt?.toISOString() ?? null)}::timestamptz[],
      ${of(row => row.identity)}::text[], ${of(row => row.externalId)}::text[], ${of(row => JSON.stringify(row.segments))}::jsonb[],
      ${of(row => row.channel)}::text[], ${of(row => row.customer)}::text[], ${of(row => row.agent)}::text[], ${of(row => row.line)}::int[]) given
    on conflict (workspace_id, evidence_line_id, source, identity) do nothing
    returning id`.execute(em.getKysely())
  return new Set(added.map(({ id }) => id))
}

async function insertAnswers(em: EntityManager, batch: BatchKeys, rows: readonly Identified[]): Promise<void> {
  const answers = rows.flatMap(({ id, submission }) => submission.answers.map(answer => ({ ...answer, id, day: submission.day })))
  const of = <T>(pick: (row: typeof answers[number]) => T): T[] => answers.map(pick)
  await sql`
    insert into answers (workspace_id, evidence_line_id, batch_id, submission_id, day, touchpoint_key, metric_key, metric_version, value, absence)
    select ${batch.workspaceId}, ${batch.evidenceLineId}, ${batch.id}, given.*
    from unnest(${of(row => row.id)}::uuid[], ${of(row => row.day)}::date[], ${of(row => row.touchpoint)}::text[], ${of(row => row.metric)}::text[],
      ${of(row => row.version)}::int[], ${of(row => row.value)}::float8[], ${of(row => row.absence)}::text[]) given`.execute(em.getKysely())
}

async function insertVerbatims(em: EntityManager, batch: BatchKeys, rows: readonly Identified[]): Promise<void> {
  const verbatims = rows.flatMap(({ id, submission }) => submission.verbatims.map(verbatim => ({ ...verbatim, submissionId: id, day: submission.day })))
  const of = <T>(pick: (row: typeof verbatims[number]) => T): T[] => verbatims.map(pick)
  await sql`
    insert into verbatims (workspace_id, evidence_line_id, batch_id, source, id, submission_id, day, touchpoint_key, kind, text, code, negative)
    select ${batch.workspaceId}, ${batch.evidenceLineId}, ${batch.id}, ${batch.source}, given.*
    from unnest(${of(() => uuid())}::uuid[], ${of(row => row.submissionId)}::uuid[], ${of(row => row.day)}::date[], ${of(row => row.touchpoint)}::text[],
      ${of(row => row.kind)}::text[], ${of(row => row.text)}::text[], ${of(row => row.code)}::text[], ${of(row => row.negative)}::bool[]) given`.execute(em.getKysely())
}
