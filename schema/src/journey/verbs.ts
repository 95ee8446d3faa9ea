import type { Context } from './context.ts'
import type { AnyThing, Properties } from './draft.ts'
import type { Verb } from './edits.ts'
import type { Kind } from './map.ts'
import type { ReadEdit } from './read-edit.ts'
import { movedOwner, newProperties, updatedProperties } from './check-properties.ts'
import { checkKey } from './check-value.ts'
import { checkByItself, checkNewThing, checkReferences } from './invariants.ts'
import { KINDS, propertiesOf } from './kinds.ts'
import { placeAfter, withFreeOrder } from './place.ts'
import { naming, Refused } from './refusal.ts'
import { removeWithAll } from './remove.ts'

/** What each verb does, for every kind alike; the journey itself can only be updated and restored. */
export const VERBS: Record<Verb, (context: Context, edit: ReadEdit) => void> = {
  add(context, { kind: edited, key, body }) {
    const kind = edited as Kind
    naming({ property: 'key' }, () => checkNewKey(context, kind, key))
    const thing = { ...newProperties(kind, body), key }
    checkNewThing(context.draft, kind, thing)
    context.draft.add(kind, KINDS[kind].place ? { ...thing, order: placeAfter(context, kind, thing, body.after) } : thing)
  },

  update({ draft }, edit) {
    const thing = target({ draft }, edit)
    const properties = updatedProperties(edit.kind, edit.body)
    checkReferences(draft, edit.kind, properties)
    checkByItself(edit.kind, { ...thing, ...properties })
    draft.set(edit.kind, edit.key, properties)
  },

  move(context, edit) {
    const kind = edit.kind as Kind
    const thing = target(context, edit)
    const owner = movedOwner(kind, thing, edit.body)
    checkReferences(context.draft, kind, owner)
    checkByItself(kind, { ...thing, ...owner })
    const order = placeAfter(context, kind, { ...thing, ...owner }, edit.body.after)
    context.draft.set(kind, edit.key, { ...owner, order })
  },

  remove(context, edit) {
    removeWithAll(context.draft, edit.kind as Kind, target(context, edit))
  },

  restore({ draft }, { kind, key, body }) {
    const properties = withFreeOrder(draft, kind, key, body)
    const thing = draft.find(kind, key)
    if (thing) {
      checkReferences(draft, kind, properties)
      checkByItself(kind, { ...thing, ...properties })
      return draft.set(kind, key, properties)
    }
    if (!isWhole(kind as Kind, properties))
      throw new Refused('UNKNOWN_TARGET', { property: 'key' })
    checkNewThing(draft, kind as Kind, { ...properties, key })
    draft.add(kind as Kind, { ...properties, key })
  },
}

function target({ draft }: Context, { kind, key }: ReadEdit): AnyThing {
  const thing = draft.find(kind, key)
  if (!thing)
    throw new Refused('UNKNOWN_TARGET', { property: 'key' })
  return { ...thing, key }
}

function checkNewKey({ draft, used }: Context, kind: Kind, key: string): void {
  checkKey(key)
  if (draft.find(kind, key) || used?.(kind, key))
    throw new Refused('KEY_REUSED')
}

function isWhole(kind: Kind, properties: Properties): boolean {
  return Object.keys(propertiesOf(kind)).every(property => property in properties)
}
