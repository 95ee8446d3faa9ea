import type { EditedKind, Kind } from '@masir/schema'
import type { ClassType } from 'type-graphql'
import type { InputField } from './edit-input-fields.ts'
import { editName, JOURNEY_PROPERTIES, KIND_NAMES, KINDS } from '@masir/schema'
import { Field, InputType } from 'type-graphql'
import { inputField } from './edit-input-fields.ts'

const key: InputField = { type: String, nullable: false, description: '1 to 64 of A–Z, a–z, 0–9, _ and -; made by you, never used again.' }
const after: InputField = { type: String, nullable: true, description: 'Key of the neighbour before; null: first; left out: last.' }

const meanings = {
  add: 'Adds a new one.',
  update: 'Changes what it names: what is left out stays, null clears it.',
  move: 'Moves it to another place.',
}

const RemoveEdit = inputClass('RemoveEdit', 'Removes something with all that hangs on it.', { key })

/** One edit of a journey. The inputs follow from the table of kinds that `apply` works by, so neither knows more than the other. */
export const JourneyEditInput = inputClass('JourneyEdit', 'One edit of a journey: exactly one of these.', {
  updateJourney: edit('update', 'journey', fieldsOf('journey', Object.keys(JOURNEY_PROPERTIES), true)),
  ...Object.assign({}, ...KIND_NAMES.map(editsOf)),
})

function editsOf(kind: Kind): Record<string, InputField> {
  const { place, properties } = KINDS[kind]
  const names = Object.keys(properties)
  const free = names.filter(name => !properties[name]!.fixed)
  const placed = place ? { after } : undefined
  const owner = place?.movesBetween ? fieldsOf(kind, place.within, false) : {}
  return {
    [editName('add', kind)]: edit('add', kind, { key, ...fieldsOf(kind, names, false), ...placed }),
    [editName('update', kind)]: edit('update', kind, { key, ...fieldsOf(kind, free, true) }),
    ...(placed && { [editName('move', kind)]: edit('move', kind, { key, ...owner, ...placed }) }),
    [editName('remove', kind)]: { type: RemoveEdit, nullable: true, description: 'Removes it with all that hangs on it.' },
  }
}

function edit(verb: keyof typeof meanings, kind: EditedKind, fields: Record<string, InputField>): InputField {
  const name = editName(verb, kind)
  const type = inputClass(`${name.charAt(0).toUpperCase()}${name.slice(1)}Edit`, meanings[verb], fields)
  return { type, nullable: true, description: meanings[verb] }
}

function fieldsOf(kind: EditedKind, names: readonly string[], mayBeLeftOut: boolean): Record<string, InputField> {
  return Object.fromEntries(names.map(name => [name, inputField(kind, name, mayBeLeftOut)]))
}

function inputClass(name: string, description: string, fields: Record<string, InputField>): ClassType {
  const type = class {}
  InputType(name, { description })(type)
  for (const [field, { type: fieldType, ...options }] of Object.entries(fields))
    Field(() => fieldType, options)(type.prototype, field)
  return type
}
