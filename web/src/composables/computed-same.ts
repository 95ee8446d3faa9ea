import type { ComputedRef } from 'vue'
import { computed } from 'vue'

/** Stays the same object for as long as it says the same, so that what hangs on it is neither asked nor drawn again. */
export function computedSame<T>(get: () => T): ComputedRef<T> {
  return computed<T>((before) => {
    const now = get()
    return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now
  })
}
