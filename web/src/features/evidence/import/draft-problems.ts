import type { MappingDraft } from './column-draft.ts'
import { parseReasons } from './reason-lines.ts'

export type ProblemCode = 'NOTHING_MAPPED' | 'NO_DATE' | 'NO_DATE_ORDER' | 'NO_MONTH' | 'SEVERAL_DATES' | 'NO_METRIC' | 'SAME_TARGET' | 'NO_DIMENSION' | 'UNREAD_REASONS'

export interface Problem {
  code: ProblemCode
  /** The column it is about; absent where it is about the whole file. */
  header?: string
}

const counted = ['ANSWER', 'COMMENT', 'REASON']

/** What still has to be said before a preview makes sense. The server checks all of it again. */
export function problemsOf(draft: MappingDraft): Problem[] {
  return [...dateProblems(draft), ...columnProblems(draft), ...repeatedTargets(draft), ...nothingMapped(draft)]
}

function dateProblems({ columns, date }: MappingDraft): Problem[] {
  const dated = columns.filter(({ role }) => role === 'DATE')
  if (dated.length > 1)
    return [{ code: 'SEVERAL_DATES', header: dated[1]!.header }]
  if (dated.length === 0)
    return date.fixedDay ? [] : [{ code: 'NO_DATE' }]
  const { header } = dated[0]!
  if (date.order === null)
    return [{ code: 'NO_DATE_ORDER', header }]
  const hasMonth = date.fixedYear !== null && date.fixedMonth !== null && date.fixedMonth >= 1 && date.fixedMonth <= 12
  return date.order === 'DAY_OF_MONTH' && !hasMonth ? [{ code: 'NO_MONTH', header }] : []
}

function columnProblems({ columns }: MappingDraft): Problem[] {
  return columns.flatMap((column): Problem[] => {
    const { header, role } = column
    if (role === 'ANSWER' && !column.metric)
      return [{ code: 'NO_METRIC', header }]
    if (role === 'SEGMENT' && !/^[\w-]{1,64}$/.test(column.dimension))
      return [{ code: 'NO_DIMENSION', header }]
    return role === 'REASON' && parseReasons(column.reasons).unread.length > 0 ? [{ code: 'UNREAD_REASONS', header }] : []
  })
}

/** Two answers of one customer to one question could not be told apart. */
function repeatedTargets({ columns }: MappingDraft): Problem[] {
  const seen = new Set<string>()
  return columns.filter(({ role, metric }) => role === 'ANSWER' && metric).flatMap(({ touchpoint, metric, header }) => {
    const target = `${touchpoint ?? ''} ${metric}`
    const isRepeated = seen.has(target)
    seen.add(target)
    return isRepeated ? [{ code: 'SAME_TARGET' as const, header }] : []
  })
}

function nothingMapped({ columns }: MappingDraft): Problem[] {
  return columns.some(({ role }) => counted.includes(role)) ? [] : [{ code: 'NOTHING_MAPPED' }]
}
