import type { LoggedEdit, Verb } from './edits.ts'
import type { EditedKind } from './map.ts'
import { KIND_NAMES, KINDS } from './kinds.ts'
import { Refused } from './refusal.ts'

/** An edit taken apart: `{ moveStage: { key, after } }` is the verb `move` of kind `stage`. */
export interface ReadEdit {
  verb: Verb
  kind: EditedKind
  key: string
  body: Readonly<Record<string, unknown>>
}

const VERBS = edits()

/** The name of an edit: `editName('add', 'stage')` is `addStage`. */
export function editName(verb: Exclude<Verb, 'restore'>, kind: EditedKind): string {
  return `${verb}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
}

export function readEdit(edit: LoggedEdit): ReadEdit {
  const [entry, ...others] = Object.entries(edit ?? {})
  if (!entry || others.length > 0 || entry[1] === null || typeof entry[1] !== 'object')
    throw new Refused('NOT_ONE_EDIT', { params: { given: Object.keys(edit ?? {}) } })
  const [name, body] = entry as [string, Record<string, unknown>]
  if (name === 'restore')
    return { verb: 'restore', kind: body.kind as EditedKind, key: String(body.key), body: body.properties as ReadEdit['body'] }
  const known = VERBS.get(name)
  if (!known)
    throw new Refused('NOT_ONE_EDIT', { params: { given: [name] } })
  return { ...known, key: known.kind === 'journey' ? '' : String(body.key), body }
}

function edits(): Map<string, { verb: Verb, kind: EditedKind }> {
  const all = new Map<string, { verb: Verb, kind: EditedKind }>([['updateJourney', { verb: 'update', kind: 'journey' }]])
  for (const kind of KIND_NAMES) {
    for (const verb of ['add', 'update', 'remove'] as const)
      all.set(editName(verb, kind), { verb, kind })
    if (KINDS[kind].place)
      all.set(editName('move', kind), { verb: 'move', kind })
  }
  return all
}
