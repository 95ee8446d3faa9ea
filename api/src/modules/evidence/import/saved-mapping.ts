import type { Column } from './headers.ts'
import type { ImportMapping } from './mapping.ts'
import type { HeaderMatch } from './match-headers.ts'
import { matchHeaders } from './match-headers.ts'

/** A mapping of an earlier file, made to fit this one. */
export interface Fitted {
  /** Under this file's headers, without the columns it lacks. */
  mapping: ImportMapping
  /** Share of the mapping's columns that the file has, 0 to 1. */
  matched: number
  renamed: { was: string, is: string }[]
  missing: string[]
}

/** A mapping that fits less is of another survey. */
const leastMatch = 0.6

/** @returns null where the file has too little of what the mapping reads */
export function fitMapping(saved: ImportMapping, columns: readonly Column[], fileName: string): Fitted | null {
  const read = saved.columns.filter(({ role }) => role !== 'IGNORE')
  const matches = matchHeaders(read, columns)
  const found = matches.filter(({ column }) => column !== null)
  const matched = read.length === 0 ? 0 : found.length / read.length
  if (matched < leastMatch)
    return null
  return {
    mapping: {
      ...saved,
      ...(isOfAnotherYear(saved, fileName) && { fixedYear: null, fixedMonth: null, fixedDay: null }),
      dayColumn: dayColumnIn(saved, columns),
      columns: matches.flatMap(({ column }, index) =>
        column ? [{ ...read[index]!, header: column.header, occurrence: column.occurrence }] : []),
    },
    matched,
    renamed: matches.flatMap(match => match.renamed ? [{ was: match.mapped.header, is: match.column!.header }] : []),
    missing: matches.filter(({ column }) => column === null).map(({ mapped }) => mapped.header),
  }
}

/** The best of several; the earlier in the list wins a tie. */
export function bestFit<T extends { mapping: ImportMapping }>(saved: readonly T[], columns: readonly Column[], fileName: string): { of: T, fitted: Fitted } | null {
  const fits = saved.flatMap((of) => {
    const fitted = fitMapping(of.mapping, columns, fileName)
    return fitted ? [{ of, fitted }] : []
  })
  return fits.sort((a, b) => b.fitted.matched - a.fitted.matched || a.fitted.renamed.length - b.fitted.renamed.length)[0] ?? null
}

function dayColumnIn({ dayColumn }: ImportMapping, columns: readonly Column[]): string | null {
  const [match]: (HeaderMatch | undefined)[] = dayColumn ? matchHeaders([{ header: dayColumn }], columns) : []
  return match?.column?.header ?? null
}

/** The year typed in for one file must not silently date the next: a file named after another year has to be asked for. */
function isOfAnotherYear({ fixedYear, fixedDay }: ImportMapping, fileName: string): boolean {
  const year = fixedYear ?? Number(fixedDay?.slice(0, 4) ?? Number.NaN)
  const named = fileName.match(/(?<!\d)(?:1[34]|19|20)\d\d(?!\d)/g)?.map(Number) ?? []
  return named.length > 0 && !Number.isNaN(year) && !named.includes(year)
}
