import type { Change } from './change.ts'
import type { EditedKind } from './map.ts'
import { isRemoved } from './change.ts'
import { propertiesOf } from './kinds.ts'

/**
 * Of a list that removed a thing: the changes that belong to this removal, namely what hung on the thing and what
 * pointed at it. Undoing these alone restores the thing from the bin.
 */
export function removalOf(changes: readonly Change[], kind: EditedKind, key: string): Change[] {
  const gone = new Set<string>()
  const belongs = (change: Change): boolean => {
    if (isRemoved(change) && (nameOf(change.kind, change.key) === nameOf(kind, key) || pointsAt(change, gone)))
      return !!gone.add(nameOf(change.kind, change.key))
    return change.property !== null && change.new === null && pointsAt(change, gone)
  }
  // Dependants are logged before their owner, so the way back meets the owner first.
  return changes.toReversed().filter(belongs).reverse()
}

function pointsAt(change: Change, gone: ReadonlySet<string>): boolean {
  const before = change.property === null ? change.old as Record<string, unknown> : { [change.property]: change.old }
  return Object.entries(propertiesOf(change.kind)).some(([property, rule]) =>
    rule.type === 'reference' && gone.has(nameOf(rule.to, String(before[property]))))
}

function nameOf(kind: EditedKind, key: string): string {
  return `${kind} ${key}`
}
