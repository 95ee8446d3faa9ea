import { generateKeyBetween } from 'fractional-indexing'

interface Placed { key: string, order: string }

/** By order key, then by key, in code units: the same on every machine and in PostgreSQL's "C" collation. */
export function inOrder<T extends Placed>(things: Iterable<T>): T[] {
  return [...things].sort((a, b) => compare(a.order, b.order) || compare(a.key, b.key))
}

/**
 * An order key for a thing among its siblings (without itself).
 * A place is a wish: where the neighbour has gone meanwhile, the thing comes last.
 */
export function orderAfter(among: readonly Placed[], after: string | null | undefined): string {
  const siblings = inOrder(among)
  if (after === null)
    return generateKeyBetween(null, siblings[0]?.order ?? null)
  const found = after === undefined ? -1 : siblings.findIndex(sibling => sibling.key === after)
  const before = found === -1 ? siblings.length - 1 : found
  return generateKeyBetween(siblings[before]?.order ?? null, siblings[before + 1]?.order ?? null)
}

/** An order key put back: itself, or the next free one where another thing has taken it meanwhile. */
export function orderAt(siblings: readonly Placed[], order: string): string {
  if (!siblings.some(sibling => sibling.order === order))
    return order
  const next = inOrder(siblings).find(sibling => sibling.order > order)
  return generateKeyBetween(order, next?.order ?? null)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
