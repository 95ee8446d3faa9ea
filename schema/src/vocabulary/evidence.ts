/** The words of evidence: where answers come from and how a file is read. */

export const ABSENCE_REASONS = ['NOT_APPLICABLE', 'NO_ANSWER'] as const
export type AbsenceReason = typeof ABSENCE_REASONS[number]

export const VERBATIM_KINDS = ['TEXT', 'REASON'] as const
export type VerbatimKind = typeof VERBATIM_KINDS[number]

export const BATCH_KINDS = ['IMPORT', 'API', 'HAND'] as const
export type BatchKind = typeof BATCH_KINDS[number]

export const IMPORT_STATES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'TAKEN_BACK', 'CANCELLED'] as const
export type ImportState = typeof IMPORT_STATES[number]

export const COLUMN_ROLES = [
  'IGNORE',
  'ANSWER',
  'COMMENT',
  'REASON',
  'SEGMENT',
  'EXTERNAL_ID',
  'DATE',
  'CHANNEL',
  'CUSTOMER',
  'AGENT',
] as const
export type ColumnRole = typeof COLUMN_ROLES[number]

export const DATE_ORDERS = ['ISO', 'DAY_FIRST', 'MONTH_FIRST', 'JALALI', 'DAY_OF_MONTH'] as const
export type DateOrder = typeof DATE_ORDERS[number]

export const IMPORT_REASONS = [
  'NOT_APPLICABLE',
  'NO_ANSWER',
  'NOT_A_NUMBER',
  'OFF_SCALE',
  'NO_DATE',
  'BAD_DATE',
  'KNOWN',
  'RAGGED_ROW',
  'REASON_WITHOUT_TEXT',
  'EMPTY',
] as const
export type ImportReason = typeof IMPORT_REASONS[number]
