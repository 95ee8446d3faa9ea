import type { FileRow } from './file-rows.ts'
import type { LeftOutCount } from './left-out.ts'
import { LeftOutTally } from './left-out.ts'

export interface ImportCounts {
  submissions: number
  /** Rows whose submission was stored before. */
  known: number
  /** With a value; absent ones are among what is left out. */
  answers: number
  verbatims: number
}

/** Counts what rows add. Preview and run count with this alone, so that what was announced is what is stored. */
export class ImportTally {
  readonly counts: ImportCounts
  readonly answersByColumn = new Map<string, number>()
  /** First and last day of what is added. */
  days: { first: string, last: string } | null = null
  readonly #leftOut: LeftOutTally

  constructor(soFar: ImportCounts = { submissions: 0, known: 0, answers: 0, verbatims: 0 }, leftOut: readonly LeftOutCount[] = []) {
    const { submissions, known, answers, verbatims } = soFar
    this.counts = { submissions, known, answers, verbatims }
    this.#leftOut = new LeftOutTally(leftOut)
  }

  get leftOut(): LeftOutCount[] {
    return this.#leftOut.list()
  }

  add({ row, leftOut }: FileRow, isNew: boolean): void {
    if (leftOut)
      this.#leftOut.add(leftOut)
    else if (isNew)
      this.#addSubmission(row)
    else
      this.#addKnown(row)
  }

  #addKnown({ line, externalId }: NonNullable<FileRow['row']>): void {
    this.counts.known++
    this.#leftOut.add({ reason: 'KNOWN', column: null, line, example: externalId ?? '' })
  }

  #addSubmission({ day, answers, verbatims, leftOut }: NonNullable<FileRow['row']>): void {
    this.counts.submissions++
    this.counts.verbatims += verbatims.length
    for (const { column, value } of answers) {
      if (value !== null) {
        this.counts.answers++
        this.answersByColumn.set(column, (this.answersByColumn.get(column) ?? 0) + 1)
      }
    }
    for (const cell of leftOut)
      this.#leftOut.add(cell)
    const { first, last } = this.days ?? { first: day, last: day }
    this.days = { first: day < first ? day : first, last: day > last ? day : last }
  }
}
