import type { Change } from './change.ts'
import type { LoggedEdit, RestoreEdit } from './edits.ts'
import { isAdded, isRemoved } from './change.ts'
import { editName } from './read-edit.ts'

/** The edits that take changes back, the last one first; properties that one edit set together stay together. */
export function inverseOf(changes: readonly Change[]): LoggedEdit[] {
  return takenTogether(changes).reverse().map(inverseOfOne)
}

/** Neighbouring property changes of one thing by one edit, as a group; adding and removing stand alone. */
export function takenTogether(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = []
  for (const change of changes) {
    const last = groups.at(-1)?.[0]
    if (last && last.property !== null && change.property !== null && isSameStep(last, change))
      groups.at(-1)!.push(change)
    else
      groups.push([change])
  }
  return groups
}

export function inverseOfOne(group: readonly Change[]): LoggedEdit {
  const { kind, key } = group[0]!
  if (isAdded(group[0]!))
    return { [editName('remove', kind)]: { key } } as LoggedEdit
  const properties = isRemoved(group[0]!)
    ? group[0]!.old as RestoreEdit['restore']['properties']
    : Object.fromEntries(group.map(change => [change.property, change.old]))
  return { restore: { kind, key, properties } }
}

function isSameStep(a: Change, b: Change): boolean {
  return a.index === b.index && a.kind === b.kind && a.key === b.key
}
