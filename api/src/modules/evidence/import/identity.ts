import type { Column } from './headers.ts'
import type { CsvRecord } from './parse-csv.ts'
import { createHash } from 'node:crypto'
import { foldText } from '../fold-text.ts'

/**
 * Gives each row of a file the identity that makes it the same submission in every file it stands in:
 * the source's own id, or where it has none a hash of what the row says with its occurrence number.
 * All rows must pass in the file's order, those that an earlier run has stored too.
 */
export class Identities {
  readonly #columns: readonly Column[]
  readonly #occurrences = new Map<bigint, number>()

  constructor(columns: readonly Column[]) {
    this.#columns = columns
  }

  of(record: CsvRecord, externalId: string | null): string {
    if (externalId !== null)
      return `id:${externalId}`
    const hash = contentHash(this.#columns, record.cells)
    // 64 bits are kept in memory: rows whose hashes agree that far only share a series of numbers.
    const key = hash.readBigUInt64BE()
    const occurrence = (this.#occurrences.get(key) ?? 0) + 1
    this.#occurrences.set(key, occurrence)
    return `row:${hash.toString('base64url', 0, 18)}:${occurrence}`
  }
}

/** Of the cells that hold something, by header: a file with its columns in another order, or saved in another encoding, says the same. */
function contentHash(columns: readonly Column[], cells: readonly string[]): Buffer {
  const said = columns
    .map(({ header, occurrence, index }) => [header, occurrence, foldText(cells[index] ?? '')] as const)
    .filter(([, , text]) => text !== '')
    .map(cell => JSON.stringify(cell))
    .sort()
  return createHash('sha256').update(said.join('\n')).digest()
}
