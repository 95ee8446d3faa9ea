import type { LogEntry } from './change.ts'
import type { EditedKind } from './map.ts'
import { touches } from './change.ts'

export interface Touched {
  kind: EditedKind
  key: string
  /** Null: the thing as a whole. */
  property: string | null
}

/** Stands for whoever wrote before the entry that is asked about. */
const BEFORE = ''

/**
 * The list that has last touched a property after `entry`, or null while the word is still `entry`'s. A list that took
 * another back gives the word back to whoever had it before that one: A, B, undo B leaves A the writer.
 */
export function writerSince(entry: LogEntry, later: readonly LogEntry[], touched: Touched): LogEntry | null {
  const writerBefore = new Map([[entry.id, BEFORE]])
  let writer = entry.id
  let last = entry
  for (const next of later) {
    if (!next.changes.some(change => touches(change, touched)))
      continue
    const givenBack = next.undoes === null ? undefined : writerBefore.get(next.undoes)
    writerBefore.set(next.id, writer)
    writer = givenBack ?? next.id
    last = next
  }
  return writer === entry.id ? null : last
}
