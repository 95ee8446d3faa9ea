import type { AbsenceReason, ImportReason, VerbatimKind } from '@masir/schema'
import type { ReadDate } from './dates.ts'
import type { CsvRecord } from './parse-csv.ts'
import type { AnswerColumn, CommentColumn, MappedColumn, ReasonColumn, RowPlan } from './row-plan.ts'

/** What a cell answered: a point of the metric's scale, or why there is none. */
export interface ReadAnswer {
  column: string
  touchpoint: string
  metric: string
  version: number
  value: number | null
  absence: AbsenceReason | null
}

export interface ReadVerbatim {
  touchpoint: string
  kind: VerbatimKind
  text: string
  code: string | null
  negative: boolean | null
}

/** Something that a file holds and the evidence does not, or only as absent. */
export interface LeftOutCell {
  reason: ImportReason
  column: string | null
  line: number
  example: string
}

/** One record as a submission. */
export interface ReadRow extends ReadDate {
  line: number
  externalId: string | null
  channel: string | null
  customer: string | null
  agent: string | null
  segments: Record<string, string>
  answers: ReadAnswer[]
  verbatims: ReadVerbatim[]
  leftOut: LeftOutCell[]
}

export type RowReading = { row: ReadRow, leftOut?: undefined } | { row?: undefined, leftOut: LeftOutCell }

const longestText = 10_000
const longestName = 200

/** Where a CSV's cells become answers, verbatims and segments. A record that cannot be placed in time or columns is left out whole. */
export function readRow(plan: RowPlan, record: CsvRecord): RowReading {
  const misfit = misfitOf(plan, record)
  if (misfit)
    return { leftOut: { reason: misfit, column: null, line: record.line, example: excerpt(record.cells.join(' ')) } }
  const date = dateOf(plan, record)
  return 'reason' in date ? { leftOut: date } : { row: rowOn(date, plan, record) }
}

function rowOn(date: ReadDate, plan: RowPlan, record: CsvRecord): ReadRow {
  const leftOut: LeftOutCell[] = []
  return {
    ...date,
    line: record.line,
    externalId: nameIn(record, plan.externalId),
    channel: nameIn(record, plan.channel),
    customer: nameIn(record, plan.customer),
    agent: nameIn(record, plan.agent),
    segments: segmentsOf(plan, record),
    answers: plan.answers.flatMap(column => answerIn(record, column, leftOut)),
    verbatims: [
      ...plan.comments.flatMap(column => commentIn(record, column)),
      ...plan.reasons.flatMap(column => reasonIn(record, column, leftOut)),
    ],
    leftOut,
  }
}

/** Cells beyond the header are one delimiter too many somewhere: from there on every value may stand in a wrong column. */
function misfitOf({ columns }: RowPlan, { cells }: CsvRecord): ImportReason | null {
  if (cells.every(cell => cell.trim() === ''))
    return 'EMPTY'
  const surplus = cells.slice(columns.length).some(cell => cell.trim() !== '')
  return cells.length < columns.length || surplus ? 'RAGGED_ROW' : null
}

function dateOf({ date }: RowPlan, record: CsvRecord): ReadDate | LeftOutCell {
  if ('fixedDay' in date)
    return { day: date.fixedDay, occurredAt: null }
  const text = cellOf(record, date)
  const read = date.absences.has(text) ? 'NO_DATE' : date.date(text)
  return typeof read === 'string' ? { reason: read, column: date.label, line: record.line, example: excerpt(text) } : read
}

/** The answer in a cell. An absence is an answer too: it tells how many were asked. */
function answerIn(record: CsvRecord, column: AnswerColumn, leftOut: LeftOutCell[]): ReadAnswer[] {
  const text = cellOf(record, column)
  const leave = (reason: ImportReason): void => void leftOut.push({ reason, column: column.label, line: record.line, example: excerpt(text) })
  const { label, touchpoint, metric, version } = column
  const asked = { column: label, touchpoint, metric, version }
  const absence = absenceIn(text, column)
  if (absence) {
    leave(absence)
    return [{ ...asked, value: null, absence }]
  }
  const score = column.score(valueOf(text, column))
  if (typeof score === 'string') {
    leave(score)
    return []
  }
  return [{ ...asked, value: score, absence: null }]
}

function commentIn(record: CsvRecord, column: CommentColumn): ReadVerbatim[] {
  const text = cellOf(record, column)
  if (absenceIn(text, column))
    return []
  return [{ touchpoint: column.touchpoint, kind: 'TEXT', text: text.slice(0, longestText), code: null, negative: null }]
}

/** Several codes may stand in one cell, parted by a semicolon or a bar. */
function reasonIn(record: CsvRecord, column: ReasonColumn, leftOut: LeftOutCell[]): ReadVerbatim[] {
  const cell = cellOf(record, column)
  const codes = column.reasons.has(cell) ? [cell] : cell.split(/[;|؛]/).map(code => code.trim())
  return codes.filter(code => !absenceIn(code, column)).flatMap((code) => {
    const reason = column.reasons.meaningOf(code)
    if (!reason)
      leftOut.push({ reason: 'REASON_WITHOUT_TEXT', column: column.label, line: record.line, example: excerpt(code) })
    return reason ? [{ touchpoint: reason.touchpoint ?? column.touchpoint, kind: 'REASON' as const, text: reason.text, code: reason.code, negative: reason.negative ?? null }] : []
  })
}

function segmentsOf({ segments }: RowPlan, record: CsvRecord): Record<string, string> {
  return Object.fromEntries(segments.flatMap((column) => {
    const value = nameIn(record, column)
    return value === null ? [] : [[column.dimension, value]]
  }))
}

/** A short text as the mapping calls it; null where nothing is said. */
function nameIn(record: CsvRecord, column: MappedColumn | null): string | null {
  const text = column ? cellOf(record, column) : ''
  return column === null || absenceIn(text, column) ? null : valueOf(text, column).slice(0, longestName)
}

function absenceIn(text: string, { absences }: MappedColumn): AbsenceReason | undefined {
  return text === '' ? 'NO_ANSWER' : absences.meaningOf(text)
}

function valueOf(text: string, { values }: MappedColumn): string {
  return values.meaningOf(text) ?? text
}

function cellOf({ cells }: CsvRecord, { index }: MappedColumn): string {
  return (cells[index] ?? '').trim()
}

function excerpt(text: string): string {
  return text.trim().slice(0, 80)
}
