import type { ColumnRole } from '@masir/schema'
import type { Column } from './headers.ts'
import type { ColumnMapping, ImportMapping } from './mapping.ts'
import type { Target } from './plan-rows.ts'
import type { Fault } from './unreadable-file.ts'
import { findColumn, labelOf } from './headers.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { isTimeZone } from './zones.ts'

/** Roles that one column of a file can have at most. */
const single: readonly ColumnRole[] = ['DATE', 'EXTERNAL_ID', 'CHANNEL', 'CUSTOMER', 'AGENT']

/** @throws UnreadableFile with a sentence for each thing that does not fit the file or the journey */
export function checkMapping(mapping: ImportMapping, columns: readonly Column[], target: Target): void {
  const faults = [
    ...mapping.columns.flatMap((column, index) => faultsOf(column, index, columns, target)),
    ...repeatedColumns(mapping, columns),
    ...repeatedTargets(mapping),
    ...single.flatMap(role => repeatedRole(mapping, role)),
    ...dateFaults(mapping, columns),
    ...nothingCounted(mapping),
  ]
  if (faults.length > 0)
    throw new UnreadableFile(...faults)
}

function faultsOf(column: ColumnMapping, index: number, columns: readonly Column[], { touchpoints, scales }: Target): Fault[] {
  const { header, occurrence, role, metric, dimension } = column
  const at = (property: string): string[] => ['mapping', 'columns', String(index), property]
  const faults: Fault[] = []
  if (role !== 'IGNORE' && !findColumn(columns, header, occurrence))
    faults.push(missingColumn(header, occurrence ?? 1, at('header')))
  for (const unknown of touchpointsNamed(column).filter(key => !touchpoints.has(key)))
    faults.push({ code: 'UNKNOWN_TOUCHPOINT', message: `The journey has no touchpoint ${unknown}.`, params: { touchpoint: unknown, header }, field: at('touchpoint') })
  if (role === 'ANSWER' && !scales.has(metric ?? ''))
    faults.push({ code: 'UNKNOWN_METRIC', message: metric ? `There is no metric ${metric}.` : `Column ${header} needs a metric.`, params: { metric: metric ?? null, header }, field: at('metric') })
  if (role === 'SEGMENT' && !/^[\w-]{1,64}$/.test(dimension ?? ''))
    faults.push({ code: 'BAD_DIMENSION', message: `Column ${header} needs the key of a dimension: 1 to 64 letters, digits, _ or -.`, params: { header, dimension: dimension ?? null }, field: at('dimension') })
  return faults
}

/** What answers and words of a column are about; a reason may be about a touchpoint of its own. */
function touchpointsNamed({ role, touchpoint, reasons }: ColumnMapping): string[] {
  const named = [
    ...['ANSWER', 'COMMENT', 'REASON'].includes(role) ? [touchpoint] : [],
    ...role === 'REASON' ? (reasons ?? []).map(reason => reason.touchpoint) : [],
  ]
  return [...new Set(named.filter(key => key != null))]
}

function missingColumn(header: string, occurrence: number, field: string[]): Fault {
  const name = labelOf({ index: 0, header, occurrence })
  return { code: 'MISSING_COLUMN', message: `The file has no column ${name}, which the mapping reads.`, params: { header, occurrence }, field }
}

function repeatedColumns(mapping: ImportMapping, columns: readonly Column[]): Fault[] {
  const places = mapping.columns.map(({ header, occurrence }) => findColumn(columns, header, occurrence)?.index)
  return mapping.columns.flatMap(({ header }, index) =>
    places[index] !== undefined && places.indexOf(places[index]) < index
      ? [{ code: 'COLUMN_MAPPED_TWICE', message: `Column ${header} is mapped twice.`, params: { header }, field: ['mapping', 'columns', String(index)] }]
      : [])
}

/** Two answers of one customer to one question could not be told apart. */
function repeatedTargets({ columns }: ImportMapping): Fault[] {
  const seen = new Map<string, string>()
  return columns.flatMap(({ role, touchpoint, metric, dimension, header }, index) => {
    const target = role === 'ANSWER' ? `${touchpoint ?? ''} ${metric}` : role === 'SEGMENT' ? ` dimension ${dimension}` : null
    const other = target === null ? undefined : seen.get(target)
    if (target !== null)
      seen.set(target, header)
    return other === undefined
      ? []
      : [{ code: 'TARGET_MAPPED_TWICE', message: `Columns ${other} and ${header} are mapped to the same thing.`, params: { first: other, second: header }, field: ['mapping', 'columns', String(index)] }]
  })
}

function repeatedRole({ columns }: ImportMapping, role: ColumnRole): Fault[] {
  const headers = columns.filter(column => column.role === role).map(({ header }) => header)
  return headers.length < 2
    ? []
    : [{ code: 'ROLE_MAPPED_TWICE', message: `Only one column can be ${role}: ${headers.join(', ')}.`, params: { role, headers }, field: ['mapping', 'columns'] }]
}

function dateFaults(mapping: ImportMapping, columns: readonly Column[]): Fault[] {
  const { dayColumn, dateOrder, fixedYear, fixedMonth, fixedDay, timeZone } = mapping
  const faults: Fault[] = []
  const dated = dayColumn != null || mapping.columns.some(({ role }) => role === 'DATE')
  if (!dated && !fixedDay)
    faults.push({ code: 'NO_DATE_COLUMN', message: 'Say which column holds the date, or give one day for the whole file.', field: ['mapping', 'dayColumn'] })
  if (dayColumn != null && !findColumn(columns, dayColumn))
    faults.push(missingColumn(dayColumn, 1, ['mapping', 'dayColumn']))
  if (dated && dateOrder === 'DAY_OF_MONTH' && !(fixedYear! >= 1300 && fixedYear! <= 2100 && fixedMonth! >= 1 && fixedMonth! <= 12))
    faults.push({ code: 'NO_FIXED_MONTH', message: 'A day of the month needs a year and a month, 1 to 12.', params: { fixedYear: fixedYear ?? null, fixedMonth: fixedMonth ?? null }, field: ['mapping', 'fixedMonth'] })
  if (timeZone != null && !isTimeZone(timeZone))
    faults.push({ code: 'UNKNOWN_TIME_ZONE', message: `There is no time zone ${timeZone}; use an IANA name such as Asia/Tehran.`, params: { timeZone }, field: ['mapping', 'timeZone'] })
  return faults
}

function nothingCounted({ columns }: ImportMapping): Fault[] {
  return columns.some(({ role }) => ['ANSWER', 'COMMENT', 'REASON'].includes(role))
    ? []
    : [{ code: 'NOTHING_MAPPED', message: 'No column is mapped to an answer, a comment or a reason, so there is nothing to import.', field: ['mapping', 'columns'] }]
}
