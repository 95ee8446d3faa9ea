import type { Change, LogEntry } from './change.ts'
import type { Refusal } from './refusal.ts'
import type { Kept } from './undo.ts'
import { isRemoved, touches } from './change.ts'

/** A value that somebody set and this list replaced. */
export type Overwritten = Kept

/** Why a list is refused although it is sound by itself: another person was here since its base revision. */
export interface Conflict {
  code: 'CHANGED_SINCE' | 'REMOVED_SINCE'
  index: number
  kind: Change['kind']
  key: string
  /** What stands now; null where it is gone. */
  standing: unknown
  by: string | null
}

/** What others had set since the base revision and these changes overwrite; told, never refused. */
export function overwrittenBy(changes: readonly Change[], since: readonly LogEntry[], author: string | null): Overwritten[] {
  return changes.flatMap((change) => {
    const last = change.property === null || change.old === change.new ? undefined : lastToTouch(change, since)
    if (!last || last.author === author)
      return []
    const { kind, key, property } = change
    return [{ kind, key, property, value: change.old, by: last.author, at: last.at }]
  })
}

/** A removal of something that another person changed since the base revision. */
export function conflictOf(changes: readonly Change[], since: readonly LogEntry[], author: string | null): Conflict | null {
  for (const removal of changes.filter(isRemoved)) {
    const { index, kind, key, old } = removal
    const other = since.findLast(entry => entry.author !== author && entry.changes.some(change => touches(change, { kind, key })))
    if (other)
      return { code: 'CHANGED_SINCE', index, kind, key, standing: old, by: other.author }
  }
  return null
}

/** Whether a list is refused because another person removed since the base revision what it speaks of. */
export function removalBehind(refusal: Refusal, since: readonly LogEntry[], author: string | null): Conflict | null {
  if (refusal.code !== 'UNKNOWN_TARGET')
    return null
  const gone = refusal.property === 'key' ? { kind: refusal.kind, key: refusal.key } : refusal.params
  const other = since.findLast(entry => entry.author !== author && entry.changes.some(change =>
    isRemoved(change) && change.kind === gone.kind && change.key === gone.key))
  return other
    ? { code: 'REMOVED_SINCE', index: refusal.index, kind: gone.kind as Conflict['kind'], key: gone.key as string, standing: null, by: other.author }
    : null
}

function lastToTouch(change: Change, since: readonly LogEntry[]): LogEntry | undefined {
  return since.findLast(entry => entry.changes.some(other => touches(other, change)))
}
