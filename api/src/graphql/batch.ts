import type { OperationContext } from './request-context.ts'
import DataLoader from 'dataloader'
import { once } from './request-context.ts'

/** Loads many keys with one statement; the answer has one entry per key, in any order of its own making. */
export type LoadMany<Key, Value> = (context: OperationContext, keys: readonly Key[]) => Promise<(Value | null)[]>

/**
 * Makes a field's load a batch: all keys asked for in one turn become one call of `loadMany`.
 * Keys that are objects are compared by their JSON.
 */
export function batched<Key, Value>(loadMany: LoadMany<Key, Value>): (context: OperationContext, key: Key) => Promise<Value | null> {
  const makeLoader = (context: OperationContext) => new DataLoader<Key, Value | null, string>(
    keys => loadMany(context, keys),
    { cacheKeyFn: key => (typeof key === 'string' ? key : JSON.stringify(key)), maxBatchSize: 500 },
  )
  return (context, key) => once(context, makeLoader).load(key)
}
