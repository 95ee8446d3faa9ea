import type { Column } from './headers.ts'
import type { ColumnMapping } from './mapping.ts'
import { distance } from 'fastest-levenshtein'
import { foldHeader } from '../fold-text.ts'
import { findColumn } from './headers.ts'

/** A column that a mapping reads, and where it is in a file; null where the file seems to lack it. */
export interface HeaderMatch {
  mapped: Pick<ColumnMapping, 'header' | 'occurrence'>
  column: Column | null
  renamed: boolean
}

/** Spelling mistakes allowed for this many letters. */
const lettersPerMistake = 5

/** Finds a mapping's columns in another file: by the same header, else by the one unclaimed header that is nearly the same. */
export function matchHeaders(mapped: readonly Pick<ColumnMapping, 'header' | 'occurrence'>[], columns: readonly Column[]): HeaderMatch[] {
  const same = mapped.map(({ header, occurrence }) => findColumn(columns, header, occurrence))
  const free = new Set(columns.filter(column => !same.includes(column)))
  return mapped.map((mapping, index) => {
    const column = same[index] ?? nearest(mapping.header, free)
    if (column)
      free.delete(column)
    return { mapped: mapping, column, renamed: !same[index] && column !== null }
  })
}

function nearest(header: string, candidates: Iterable<Column>): Column | null {
  const wanted = foldHeader(header)
  const near = [...candidates]
    .map(column => ({ column, mistakes: mistakesBetween(wanted, foldHeader(column.header)) }))
    .filter(({ mistakes }) => mistakes <= wanted.length / lettersPerMistake)
    .sort((a, b) => a.mistakes - b.mistakes)
  const [best, next] = near
  return best && best.mistakes !== next?.mistakes ? best.column : null
}

/** Numbers tell questions apart, so Q7A is never a misspelt Q8A; only a last 1 may be missing, as in Q8, Q8_2, Q8_3. */
function mistakesBetween(a: string, b: string): number {
  const [first, second] = [withoutLastOne(a), withoutLastOne(b)]
  return numbersIn(first) === numbersIn(second) ? distance(first, second) : Infinity
}

function withoutLastOne(header: string): string {
  return header.replace(/(?<=\p{L})1$/u, '')
}

function numbersIn(header: string): string {
  return (header.match(/\d+/g) ?? []).join(' ')
}
