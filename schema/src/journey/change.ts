import type { EditedKind } from './map.ts'

/** One property that a list set, or (property null) a whole thing that it added (old null) or removed (new null). */
export interface Change {
  /** Place in its list of the edit that caused it. */
  index: number
  kind: EditedKind
  key: string
  property: string | null
  old: unknown
  new: unknown
}

/** One applied list as the log keeps it. */
export interface LogEntry {
  /** The list's id, made by its client. */
  id: string
  revision: number
  /** The member's id; null for the system. */
  author: string | null
  /** ISO 8601, UTC. */
  at: string
  changes: readonly Change[]
  /** The list that this one took back. */
  undoes: string | null
}

export function isAdded(change: Change): boolean {
  return change.property === null && change.old === null
}

export function isRemoved(change: Change): boolean {
  return change.property === null && change.new === null
}

/** Whether a change of a thing touches the property; adding and removing touch all of them. */
export function touches(change: Change, of: { kind: EditedKind, key: string, property?: string | null }): boolean {
  if (change.kind !== of.kind || change.key !== of.key)
    return false
  return of.property === undefined || change.property === null || change.property === of.property
}
