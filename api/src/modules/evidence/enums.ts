import { BATCH_KINDS, COLUMN_ROLES, DATE_ORDERS, IMPORT_REASONS, IMPORT_STATES, VERBATIM_KINDS } from '@masir/schema'
import { enumType } from '../../graphql/enum-type.ts'

export const VerbatimKindEnum = enumType('VerbatimKind', VERBATIM_KINDS, 'A customer\'s own TEXT, or a REASON that somebody coded.')
export const BatchKindEnum = enumType('BatchKind', BATCH_KINDS, 'How evidence came: with a file, from a program, or typed in.')
export const ImportStateEnum = enumType('ImportState', IMPORT_STATES, 'Where an import stands.')
export const ColumnRoleEnum = enumType('ColumnRole', COLUMN_ROLES, 'What a column of a file holds.')
export const DateOrderEnum = enumType('DateOrder', DATE_ORDERS, 'How dates are written; DAY_OF_MONTH is a day alone, of a fixed year and month.')
export const ImportReasonEnum = enumType('ImportReason', IMPORT_REASONS, [
  'Why something in a file was left out.',
  'NOT_APPLICABLE and NO_ANSWER are kept as absent answers and never scored.',
  'NOT_A_NUMBER, OFF_SCALE and REASON_WITHOUT_TEXT leave out one cell; NO_DATE, BAD_DATE, RAGGED_ROW, EMPTY and KNOWN (already stored) the whole row.',
].join(' '))
