import type { OperationContext } from '../../graphql/request-context.ts'
import type { PreviewImportInput } from './import.input.ts'
import type { ImportPreview } from './import.types.ts'
import type { FileRow } from './import/file-rows.ts'
import type { RowPlan } from './import/row-plan.ts'
import { sql } from 'kysely'
import { authorize } from '../../access/policy.ts'
import { refuse } from '../../graphql/user-error.ts'
import { journeyPolicy } from '../journey/index.ts'
import { addDays } from '../metric/index.ts'
import { evidenceTarget } from './evidence-target.ts'
import { fileRows, inChunks } from './import/file-rows.ts'
import { ImportTally } from './import/import-tally.ts'
import { openCsv } from './import/open-csv.ts'
import { planRows } from './import/plan-rows.ts'
import { refusingFiles } from './refuse-file.ts'
import { chunkLoader, findUpload, sourceOf } from './upload/upload.store.ts'

type Preview = Omit<ImportPreview, 'userErrors'>

export const nothingPreviewed: Preview = { rows: 0, submissions: 0, answers: 0, verbatims: 0, period: null, leftOut: [], columns: [], alreadyKnown: 0 }

/** Rows whose identities are looked up at once. */
const chunkRows = 20_000

/** Counts exactly what a run would store. @throws Refused with what is wrong with file or mapping */
export async function previewImport(context: OperationContext, { journeyId, uploadId, mapping, source }: PreviewImportInput): Promise<Preview> {
  const { em, viewer } = context
  authorize(journeyPolicy, viewer, 'IMPORT_EVIDENCE')
  const target = await evidenceTarget(context, journeyId)
  const upload = await findUpload(em, viewer.workspace.id, uploadId) ?? refuse('UNKNOWN_UPLOAD', 'There is no such upload; it may have expired.', ['input', 'uploadId'])
  return refusingFiles(async () => {
    const csv = await openCsv(sourceOf(chunkLoader(em, viewer.workspace.id, upload.id)), mapping)
    const plan = planRows(mapping, csv.columns, target)
    const tally = new ImportTally()
    const known = new KnownIdentities(context, target.evidenceLineId, source ?? sourceIn(upload.fileName))
    let rows = 0
    for await (const chunk of inChunks(fileRows(csv, plan), chunkRows)) {
      const isNew = await known.sift(chunk)
      chunk.forEach((row, index) => tally.add(row, isNew[index]!))
      rows += chunk.length
    }
    return previewOf(tally, plan, rows)
  })
}

/** What a source is called until somebody names it: the file's name without its ending. */
export function sourceIn(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '')
}

/** Tells new rows from those that the evidence or an earlier row of the file has. */
class KnownIdentities {
  readonly #context: OperationContext
  readonly #evidenceLineId: string
  readonly #source: string
  readonly #seen = new Set<string>()

  constructor(context: OperationContext, evidenceLineId: string, source: string) {
    this.#context = context
    this.#evidenceLineId = evidenceLineId
    this.#source = source
  }

  async sift(rows: readonly FileRow[]): Promise<boolean[]> {
    const stored = await this.#stored(rows.flatMap(({ identity }) => identity ?? []))
    return rows.map(({ identity }) => {
      const isNew = identity !== null && !stored.has(identity) && !this.#seen.has(identity)
      // Only ids can come twice in a file: rows without one are numbered.
      if (identity?.startsWith('id:'))
        this.#seen.add(identity)
      return isNew
    })
  }

  async #stored(identities: readonly string[]): Promise<Set<string>> {
    const { em, viewer } = this.#context
    const { rows } = await sql<{ identity: string }>`
      select identity from submissions
      where workspace_id = ${viewer.workspace.id} and evidence_line_id = ${this.#evidenceLineId} and source = ${this.#source}
        and identity = any(${identities}::text[])`.execute(em.getKysely())
    return new Set(rows.map(({ identity }) => identity))
  }
}

function previewOf({ counts, days, leftOut, answersByColumn }: ImportTally, plan: RowPlan, rows: number): Preview {
  const { known: alreadyKnown, ...added } = counts
  const mapped = [...plan.answers, ...plan.comments, ...plan.reasons].sort((a, b) => a.index - b.index)
  return {
    rows,
    ...added,
    alreadyKnown,
    period: days && { from: days.first, to: addDays(days.last, 1) },
    leftOut,
    columns: mapped.map(({ label }) => ({
      header: label,
      answers: answersByColumn.get(label) ?? 0,
      leftOut: leftOut.filter(({ column }) => column === label),
    })),
  }
}
