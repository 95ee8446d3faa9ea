import type { Things } from './map.ts'
import { inOrder } from './order.ts'

interface Ordered { key: string, order: string }

/** A map's collections never change, so what is grouped once stays right; the entry goes with its collection. */
const known = new WeakMap<object, Map<string, Map<unknown, Ordered[]>>>()

/** Things of a collection whose property has the value, in order. */
export function inOrderWith<T extends Ordered, P extends keyof T & string>(things: Things<T>, property: P, value: T[P]): T[] {
  const byProperty = known.get(things) ?? new Map<string, Map<unknown, Ordered[]>>()
  known.set(things, byProperty)
  const groups = byProperty.get(property) ?? Map.groupBy(inOrder(Object.values(things)), thing => thing[property])
  byProperty.set(property, groups as Map<unknown, Ordered[]>)
  return [...groups.get(value) ?? []] as T[]
}
