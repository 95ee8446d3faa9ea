import type { Change } from './change.ts'
import type { EditedKind, JourneyMap, Kind } from './map.ts'
import { KINDS } from './kinds.ts'

export type Properties = Readonly<Record<string, unknown>>
/** A thing as the table of kinds sees it. */
export type AnyThing = Properties & { key: string }

/** The map while a list is being applied: collections are copied at the first write, things are replaced, nothing is mutated. */
export class Draft {
  readonly changes: Change[] = []
  /** The place of the edit at work in its list. */
  index = 0
  private readonly copied = new Set<string>()
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

  all(kind: Kind): AnyThing[] {
    return Object.values(this.collection(kind))
  }

  add(kind: Kind, thing: AnyThing): void {
    this.writable(kind)[thing.key] = thing
    this.changes.push({ index: this.index, kind, key: thing.key, property: null, old: null, new: thing })
  }

  remove(kind: Kind, thing: AnyThing): void {
    delete this.writable(kind)[thing.key]
    this.changes.push({ index: this.index, kind, key: thing.key, property: null, old: thing, new: null })
  }

  /** What is set is a change even where the value stays: its writer is now this list. */
  set(kind: EditedKind, key: string, properties: Properties): void {
    const before = this.find(kind, key)!
    const after = { ...before, ...properties }
    if (kind === 'journey')
      this.map = { ...this.map, journey: after as unknown as JourneyMap['journey'] }
    else
      this.writable(kind)[key] = after as AnyThing
    for (const property of Object.keys(properties))
      this.changes.push({ index: this.index, kind, key, property, old: before[property], new: properties[property] })
  }

  private collection(kind: Kind): Readonly<Record<string, AnyThing>> {
    return this.map[KINDS[kind].collection] as unknown as Readonly<Record<string, AnyThing>>
  }

  private writable(kind: Kind): Record<string, AnyThing> {
    const { collection } = KINDS[kind]
    if (!this.copied.has(collection)) {
      this.map = { ...this.map, [collection]: { ...this.map[collection] } }
      this.copied.add(collection)
    }
    return this.collection(kind) as Record<string, AnyThing>
  }
}
