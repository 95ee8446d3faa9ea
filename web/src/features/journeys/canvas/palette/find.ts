import { foldText } from '@masir/schema'

/** Whether all words that were typed begin a word of the name, or stand in it, however both are spelt. */
export function isFound(name: string, typed: string): boolean {
  const folded = foldText(name)
  return foldText(typed).split(/\s+/).every(word => folded.includes(word))
}

/** Those that are found; names that begin with what was typed come first. */
export function found<T>(things: readonly T[], nameOf: (thing: T) => string, typed: string): T[] {
  const start = foldText(typed)
  const isFirst = (thing: T) => foldText(nameOf(thing)).startsWith(start)
  const all = things.filter(thing => isFound(nameOf(thing), typed))
  return [...all.filter(isFirst), ...all.filter(thing => !isFirst(thing))]
}
