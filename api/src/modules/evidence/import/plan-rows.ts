import type { AbsenceReason, ColumnRole } from '@masir/schema'
import type { Column } from './headers.ts'
import type { ColumnMapping, ImportMapping } from './mapping.ts'
import type { AnswerColumn, MappedColumn, RowPlan } from './row-plan.ts'
import type { Scale } from './scale.ts'
import { checkMapping } from './check-mapping.ts'
import { CodeBook } from './code-book.ts'
import { readDate } from './dates.ts'
import { findColumn, labelOf } from './headers.ts'
import { remembering } from './remembering.ts'
import { wholeJourney } from './row-plan.ts'
import { readScore } from './scale.ts'

/** What a mapping may point at. */
export interface Target {
  touchpoints: ReadonlySet<string>
  /** Metrics by key, each in the version that answers are stored in now. */
  scales: ReadonlyMap<string, Scale>
  /** Zone whose days evidence is counted in. */
  workspaceZone: string
}

/** Makes a mapping ready for a file. @throws UnreadableFile with everything that does not fit the file or the journey */
export function planRows(mapping: ImportMapping, columns: readonly Column[], target: Target): RowPlan {
  checkMapping(mapping, columns, target)
  const having = (role: ColumnRole): Mapped[] => mapping.columns
    .filter(column => column.role === role)
    .map(column => ({ ...column, ...mappedColumn(column, columns) }))
  return {
    columns,
    date: dateOf(mapping, columns, target),
    answers: having('ANSWER').map(column => answerColumn(column, target.scales.get(column.metric!)!)),
    comments: having('COMMENT').map(column => ({ ...column, touchpoint: column.touchpoint ?? wholeJourney })),
    reasons: having('REASON').map(column => ({
      ...column,
      touchpoint: column.touchpoint ?? wholeJourney,
      reasons: new CodeBook((column.reasonTexts ?? []).map(reason => [reason.code, reason])),
    })),
    segments: having('SEGMENT').map(column => ({ ...column, dimension: column.dimension! })),
    externalId: having('EXTERNAL_ID')[0] ?? null,
    channel: having('CHANNEL')[0] ?? null,
    customer: having('CUSTOMER')[0] ?? null,
    agent: having('AGENT')[0] ?? null,
  }
}

type Mapped = MappedColumn & Pick<ColumnMapping, 'touchpoint' | 'metric' | 'dimension'> & { reasonTexts: ColumnMapping['reasons'] }

function mappedColumn(mapping: ColumnMapping, columns: readonly Column[]): Mapped {
  const column = findColumn(columns, mapping.header, mapping.occurrence)!
  const absences: [string, AbsenceReason][] = [
    ...(mapping.notApplicable ?? []).map((code): [string, AbsenceReason] => [code, 'NOT_APPLICABLE']),
    ...(mapping.noAnswer ?? []).map((code): [string, AbsenceReason] => [code, 'NO_ANSWER']),
  ]
  return {
    index: column.index,
    label: labelOf(column),
    absences: new CodeBook(absences),
    values: new CodeBook((mapping.values ?? []).map(({ value, to }) => [value, to ?? value])),
    touchpoint: mapping.touchpoint,
    metric: mapping.metric,
    dimension: mapping.dimension,
    reasonTexts: mapping.reasons,
  }
}

function dateOf(mapping: ImportMapping, columns: readonly Column[], { workspaceZone }: Target): RowPlan['date'] {
  const column = dateColumnOf(mapping)
  if (!column)
    return { fixedDay: mapping.fixedDay! }
  const { dateOrder, fixedYear, fixedMonth, timeZone } = mapping
  const rules = { order: dateOrder ?? 'ISO', fixedYear, fixedMonth, timeZone: timeZone ?? workspaceZone, workspaceZone }
  return { ...mappedColumn(column, columns), date: remembering(text => readDate(text, rules)) }
}

function answerColumn(column: Mapped, scale: Scale): AnswerColumn {
  const { key: metric, version } = scale
  return { ...column, touchpoint: column.touchpoint ?? wholeJourney, metric, version, score: remembering(text => readScore(text, scale)) }
}

/** The column that says when a row's submission was made; a mapping names it by role or as its `dayColumn`. */
export function dateColumnOf({ columns, dayColumn }: ImportMapping): ColumnMapping | undefined {
  return columns.find(({ role }) => role === 'DATE') ?? (dayColumn ? { header: dayColumn, role: 'DATE' } : undefined)
}
