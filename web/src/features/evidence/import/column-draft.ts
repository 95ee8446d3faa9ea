import type { ColumnRole, DateOrder } from '@masir/schema'
import type { ImportMapping, MappedColumn } from './import-mapping.ts'
import type { Column } from './upload.query.ts'
import { parseReasons, writeReasons } from './reason-lines.ts'

/** What a person says a column holds; what its role does not need waits, so that changing one's mind loses nothing. */
export interface ColumnDraft {
  header: string
  /** Which of several columns of this header, from 1. */
  occurrence: number
  role: ColumnRole
  /** Null: the journey as a whole. */
  touchpoint: string | null
  metric: string | null
  notApplicable: string[]
  noAnswer: string[]
  /** One reason a line: code, tab, text. */
  reasons: string
  dimension: string
  dimensionLabel: string
  /** By value of the file. */
  labels: Record<string, string>
  /** What a value of the file is read as, where another file calls it otherwise. */
  readAs: Record<string, string>
}

export interface DateDraft {
  /** Null: nobody can tell yet, so a person has to say. */
  order: DateOrder | null
  fixedYear: number | null
  fixedMonth: number | null
  /** ISO day of every row, where the file has no dates. */
  fixedDay: string
}

export interface MappingDraft {
  columns: ColumnDraft[]
  date: DateDraft
}

/** The guesses as a first draft. */
export function draftOf(columns: readonly Column[]): MappingDraft {
  const dated = columns.find(({ role }) => role === 'DATE')
  return {
    columns: columns.map(guessed),
    date: { order: dated ? dated.dateOrder : 'ISO', fixedYear: null, fixedMonth: null, fixedDay: '' },
  }
}

function guessed({ header, occurrence, role, touchpointKey, metricKey, dimensionKey }: Column): ColumnDraft {
  return {
    header,
    occurrence,
    role,
    touchpoint: touchpointKey,
    metric: metricKey,
    notApplicable: [],
    noAnswer: [],
    reasons: '',
    dimension: dimensionKey ?? keyFrom(header),
    dimensionLabel: '',
    labels: {},
    readAs: {},
  }
}

/** A saved mapping put over the guesses: what it does not read is ignored, as it was then. */
export function withSaved(draft: MappingDraft, saved: ImportMapping): MappingDraft {
  const columns = draft.columns.map((column) => {
    const own = saved.columns.find(({ header, occurrence }) => header === column.header && (occurrence ?? 1) === column.occurrence)
    if (own)
      return fromSaved(column, own)
    return { ...column, role: column.header === saved.dayColumn ? 'DATE' as const : 'IGNORE' as const }
  })
  const { dateOrder, fixedYear, fixedMonth, fixedDay } = saved
  return { columns, date: { order: dateOrder ?? 'ISO', fixedYear: fixedYear ?? null, fixedMonth: fixedMonth ?? null, fixedDay: fixedDay ?? '' } }
}

function fromSaved(column: ColumnDraft, saved: MappedColumn): ColumnDraft {
  const values = saved.values ?? []
  return {
    ...column,
    role: saved.role,
    touchpoint: saved.touchpoint ?? null,
    metric: saved.metric ?? null,
    notApplicable: saved.notApplicable ?? [],
    noAnswer: saved.noAnswer ?? [],
    reasons: writeReasons(saved.reasons ?? []),
    dimension: saved.dimension ?? column.dimension,
    dimensionLabel: saved.dimensionLabel ?? '',
    labels: Object.fromEntries(values.map(({ value, label }) => [value, label])),
    readAs: Object.fromEntries(values.flatMap(({ value, to }) => to ? [[value, to]] : [])),
  }
}

/** What is sent: of each column only what its role needs. */
export function mappingOf({ columns, date }: MappingDraft): ImportMapping {
  const isDated = columns.some(({ role }) => role === 'DATE')
  const isOfMonth = isDated && date.order === 'DAY_OF_MONTH'
  return {
    columns: columns.filter(({ role }) => role !== 'IGNORE').map(mappedColumn),
    ...(isDated && { dateOrder: date.order ?? 'ISO' }),
    ...(isOfMonth && { fixedYear: date.fixedYear, fixedMonth: date.fixedMonth }),
    ...(!isDated && date.fixedDay && { fixedDay: date.fixedDay }),
  }
}

function mappedColumn(column: ColumnDraft): MappedColumn {
  const { header, occurrence, role, touchpoint, notApplicable, noAnswer } = column
  const base = { header, occurrence, role }
  const absences = { notApplicable, noAnswer }
  if (role === 'ANSWER')
    return { ...base, touchpoint, metric: column.metric, ...absences }
  if (role === 'COMMENT')
    return { ...base, touchpoint, ...absences }
  if (role === 'REASON')
    return { ...base, touchpoint, ...absences, reasons: parseReasons(column.reasons).reasons }
  if (role === 'SEGMENT')
    return { ...base, noAnswer, dimension: column.dimension, dimensionLabel: column.dimensionLabel || null, values: valuesOf(column) }
  return base
}

function valuesOf({ labels, readAs }: ColumnDraft) {
  const values = new Set([...Object.keys(labels), ...Object.keys(readAs)])
  return [...values]
    .filter(value => labels[value] || readAs[value])
    .map(value => ({ value, label: labels[value] || value, ...(readAs[value] && { to: readAs[value] }) }))
}

/** A key of a dimension from a header: `Age group` becomes `age_group`. */
export function keyFrom(header: string): string {
  return header.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '').slice(0, 64) || 'segment'
}
