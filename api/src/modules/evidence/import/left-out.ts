import type { ImportReason } from '@masir/schema'
import type { LeftOutCell } from './read-row.ts'

/** Everything of one column (or of whole rows, where it is null) that was left out for one reason. */
export interface LeftOutCount {
  reason: ImportReason
  column: string | null
  count: number
  /** The first lines it happened on. */
  lines: number[]
  /** The first different things that stood there. */
  examples: string[]
}

const mostLines = 20
const mostExamples = 5

/** Counts what is left out by reason and column, going on from what an earlier chunk has counted. */
export class LeftOutTally {
  readonly #counts = new Map<string, LeftOutCount>()

  constructor(soFar: readonly LeftOutCount[] = []) {
    for (const count of soFar)
      this.#counts.set(keyOf(count), { ...count, lines: [...count.lines], examples: [...count.examples] })
  }

  add(cell: LeftOutCell): void {
    const count = this.#countOf(cell)
    count.count++
    if (count.lines.length < mostLines)
      count.lines.push(cell.line)
    if (cell.example !== '' && count.examples.length < mostExamples && !count.examples.includes(cell.example))
      count.examples.push(cell.example)
  }

  /** Whole rows first, then as they were met. */
  list(): LeftOutCount[] {
    const counts = [...this.#counts.values()]
    return [...counts.filter(({ column }) => column === null), ...counts.filter(({ column }) => column !== null)]
  }

  #countOf(cell: LeftOutCell): LeftOutCount {
    const known = this.#counts.get(keyOf(cell))
    if (known)
      return known
    const count = { reason: cell.reason, column: cell.column, count: 0, lines: [], examples: [] }
    this.#counts.set(keyOf(cell), count)
    return count
  }
}

function keyOf({ reason, column }: Pick<LeftOutCount, 'reason' | 'column'>): string {
  return `${reason} ${column ?? ''}`
}
