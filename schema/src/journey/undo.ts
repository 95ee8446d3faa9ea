import type { Change, LogEntry } from './change.ts'
import type { LoggedEdit } from './edits.ts'
import type { JourneyMap, Kind } from './map.ts'
import { isAdded, isRemoved } from './change.ts'
import { Draft } from './draft.ts'
import { inverseOfOne, takenTogether } from './inverse.ts'
import { KINDS, propertiesOf } from './kinds.ts'
import { writerSince } from './last-writer.ts'
import { readEdit } from './read-edit.ts'
import { Refused } from './refusal.ts'
import { dependantsOf } from './remove.ts'
import { VERBS } from './verbs.ts'

/** What an undo left as it stands, because somebody has spoken since or because it no longer fits. */
export interface Kept {
  kind: Change['kind']
  key: string
  /** Null: the whole thing. */
  property: string | null
  value: unknown
  by: string | null
  at: string | null
}

export interface Undone {
  map: JourneyMap
  /** The list that the undo becomes; empty where nothing was left to take back. */
  edits: LoggedEdit[]
  changes: Change[]
  kept: Kept[]
}

interface Undoing {
  draft: Draft
  entry: LogEntry
  later: readonly LogEntry[]
  done: Undone
}

/**
 * Takes one logged list back: restores the properties whose last writer is still that list, brings back what it
 * removed, removes what it added unless it has been filled since. An undo is a list like any other, so a redo is the
 * undo of the undo.
 */
export function undo(map: JourneyMap, entry: LogEntry, later: readonly LogEntry[]): Undone {
  const draft = new Draft(map)
  const undoing: Undoing = { draft, entry, later, done: { map, edits: [], changes: draft.changes, kept: [] } }
  for (const group of takenTogether(entry.changes).reverse())
    takeBack(undoing, group)
  return { ...undoing.done, map: draft.result }
}

function takeBack(undoing: Undoing, group: readonly Change[]): void {
  const [first] = group as [Change]
  if (isAdded(first))
    takeBackAdded(undoing, first)
  else if (isRemoved(first))
    takeBackRemoved(undoing, first)
  else
    takeBackProperties(undoing, group)
}

function takeBackAdded(undoing: Undoing, change: Change): void {
  if (!undoing.draft.find(change.kind, change.key))
    return
  const filledBy = filler(undoing, change.kind as Kind, change.key)
  if (filledBy)
    keep(undoing, change, filledBy)
  else
    attempt(undoing, [change])
}

function takeBackRemoved(undoing: Undoing, change: Change): void {
  if (!undoing.draft.find(change.kind, change.key))
    attempt(undoing, [change])
}

function takeBackProperties(undoing: Undoing, group: readonly Change[]): void {
  const { entry, later } = undoing
  const writers = new Map(group.map(change => [change, writerSince(entry, later, change)]))
  const [own, others] = [group.filter(change => !writers.get(change)), group.filter(change => writers.get(change))]
  others.forEach(change => keep(undoing, change, writers.get(change)!))
  if (own.length > 0)
    attempt(undoing, own)
}

/** Who has set a property of an added thing since, or put something into it. */
function filler({ draft, entry, later }: Undoing, kind: Kind, key: string): LogEntry | null {
  const properties = [...Object.keys(propertiesOf(kind)), ...(KINDS[kind].place ? ['order'] : [])]
  const setter = properties.map(property => writerSince(entry, later, { kind, key, property })).find(writer => writer)
  if (setter)
    return setter
  const [dependant] = dependantsOf(draft, kind, key)
  const mention = dependant && later.findLast(next => next.changes.some(change =>
    change.kind === dependant.kind && change.key === dependant.thing.key))
  return dependant ? mention ?? entry : null
}

function attempt({ draft, done }: Undoing, group: readonly Change[]): void {
  const edit = inverseOfOne(group)
  const read = readEdit(edit)
  try {
    draft.index = done.edits.length
    VERBS[read.verb]({ draft }, read)
    done.edits.push(edit)
  }
  catch (error) {
    if (!(error instanceof Refused))
      throw error
    group.forEach(change => keep({ draft, done }, change, null))
  }
}

function keep({ draft, done }: Pick<Undoing, 'draft' | 'done'>, { kind, key, property }: Change, writer: LogEntry | null): void {
  const thing = draft.find(kind, key)
  const value = property === null ? thing : thing?.[property]
  done.kept.push({ kind, key, property, value: value ?? null, by: writer?.author ?? null, at: writer?.at ?? null })
}
