import type { JourneyEdit } from './edits.ts'
import type { ReadEdit } from './read-edit.ts'
import { KINDS } from './kinds.ts'
import { MOST_EDITS } from './limits.ts'
import { readEdit } from './read-edit.ts'
import { naming, Refused } from './refusal.ts'

/**
 * What can be said of a client's list before the map is seen: 1 to 250 edits, each exactly one of the known ones, and
 * no two that set the same property of one thing or of which one removes the other's thing: their order would decide.
 */
export function checkList(list: readonly JourneyEdit[]): ReadEdit[] {
  if (list.length === 0)
    throw new Refused('NO_EDITS')
  if (list.length > MOST_EDITS)
    throw new Refused('TOO_MANY_EDITS', { index: MOST_EDITS, params: { most: MOST_EDITS, given: list.length } })
  const edits = list.map((edit, index) => naming({ index }, () => readClientEdit(edit)))
  const set = new Map<string, Set<string>>()
  edits.forEach((edit, index) => naming({ index, kind: edit.kind, key: edit.key }, () => noteProperties(set, edit)))
  return edits
}

function readClientEdit(edit: JourneyEdit): ReadEdit {
  const read = readEdit(edit)
  if (read.verb === 'restore')
    throw new Refused('NOT_ONE_EDIT', { params: { given: ['restore'] } })
  return read
}

const WHOLE = 'key'

function noteProperties(set: Map<string, Set<string>>, edit: ReadEdit): void {
  const name = `${edit.kind} ${edit.key}`
  const before = set.get(name)
  const now = propertiesSet(edit)
  const twice = before && (before.has(WHOLE) || edit.verb === 'remove' ? WHOLE : now.find(property => before.has(property)))
  if (twice)
    throw new Refused('TWICE_IN_LIST', { property: twice })
  set.set(name, new Set([...before ?? [], ...now]))
}

function propertiesSet({ verb, kind, body }: ReadEdit): string[] {
  const named = Object.keys(body).filter(property => body[property] !== undefined && property !== 'key' && property !== 'after')
  const isPlaced = (verb === 'add' || verb === 'move') && kind !== 'journey' && KINDS[kind].place
  return [...named, ...(isPlaced ? ['after'] : []), ...(verb === 'remove' ? [WHOLE] : [])]
}
