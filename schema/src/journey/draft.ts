import type { Change } from './change.ts'
import type { EditedKind, JourneyMap, Kind } from './map.ts'
import { KINDS } from './kinds.ts'
import { ThingIndex } from './thing-index.ts'

export type Properties = Readonly<Record<string, unknown>>
/** A thing as the table of kinds sees it. */
export type AnyThing = Properties & { key: string }

/** The map while a list is being applied: collections are copied at the first write, things are replaced, nothing is mutated. */
export class Draft {
  readonly changes: Change[] = []
  /** The place of the edit at work in its list. */
  index = 0
  private readonly copied = new Set<Kind>()
  private readonly counts = new Map<Kind, number>()
  private readonly indexes = new Map<Kind, Map<string, ThingIndex>>()
  private map: JourneyMap

  constructor(map: JourneyMap) {
    this.map = map
  }

  get result(): JourneyMap {
    return this.map
  }

  find(kind: EditedKind, key: string): Properties | undefined {
    if (kind === 'journey')
      return { ...this.map.journey }
    const things = this.collection(kind)
    return Object.hasOwn(things, key) ? things[key] : undefined
  }

  /** Things whose property has the value; without a property all of the kind. */
  where(kind: Kind, property: string | null, value: unknown): AnyThing[] {
    if (property === null)
      return Object.values(this.collection(kind))
    const indexes = this.indexes.get(kind) ?? new Map<string, ThingIndex>()
    this.indexes.set(kind, indexes)
    if (!indexes.has(property))
      indexes.set(property, new ThingIndex(property, Object.values(this.collection(kind))))
    return indexes.get(property)!.with(value)
  }

  count(kind: Kind): number {
    const count = this.counts.get(kind) ?? Object.keys(this.collection(kind)).length
    this.counts.set(kind, count)
    return count
  }

  add(kind: Kind, thing: AnyThing): void {
    this.replace(kind, undefined, thing)
    this.changes.push({ index: this.index, kind, key: thing.key, property: null, old: null, new: thing })
  }

  remove(kind: Kind, thing: AnyThing): void {
    this.replace(kind, thing, undefined)
    this.changes.push({ index: this.index, kind, key: thing.key, property: null, old: thing, new: null })
  }

  /** What is set is a change even where the value stays: its writer is now this list. */
  set(kind: EditedKind, key: string, properties: Properties): void {
    const before = this.find(kind, key)!
    const after = { ...before, ...properties }
    if (kind === 'journey')
      this.map = { ...this.map, journey: after as unknown as JourneyMap['journey'] }
    else
      this.replace(kind, before as AnyThing, after as AnyThing)
    for (const property of Object.keys(properties))
      this.changes.push({ index: this.index, kind, key, property, old: before[property], new: properties[property] })
  }

  private replace(kind: Kind, before: AnyThing | undefined, after: AnyThing | undefined): void {
    const things = this.writable(kind)
    this.counts.set(kind, this.count(kind) + (after ? 1 : 0) - (before ? 1 : 0))
    if (after)
      things[after.key] = after
    else
      delete things[before!.key]
    for (const index of this.indexes.get(kind)?.values() ?? []) {
      if (before)
        index.remove(before)
      if (after)
        index.add(after)
    }
  }

  private collection(kind: Kind): Readonly<Record<string, AnyThing>> {
    return this.map[KINDS[kind].collection] as unknown as Readonly<Record<string, AnyThing>>
  }

  private writable(kind: Kind): Record<string, AnyThing> {
    const { collection } = KINDS[kind]
    if (!this.copied.has(kind)) {
      this.map = { ...this.map, [collection]: { ...this.map[collection] } }
      this.copied.add(kind)
    }
    return this.collection(kind) as Record<string, AnyThing>
  }
}
