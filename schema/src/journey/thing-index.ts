import type { AnyThing } from './draft.ts'

/** Things of one kind by the value of one property, so that a list of thousands of changes stays quick. */
export class ThingIndex {
  private readonly byValue = new Map<unknown, Map<string, AnyThing>>()
  private readonly property: string

  constructor(property: string, things: Iterable<AnyThing>) {
    this.property = property
    for (const thing of things)
      this.add(thing)
  }

  add(thing: AnyThing): void {
    const value = thing[this.property]
    if (!this.byValue.has(value))
      this.byValue.set(value, new Map())
    this.byValue.get(value)!.set(thing.key, thing)
  }

  remove(thing: AnyThing): void {
    this.byValue.get(thing[this.property])?.delete(thing.key)
  }

  with(value: unknown): AnyThing[] {
    return [...this.byValue.get(value)?.values() ?? []]
  }
}
