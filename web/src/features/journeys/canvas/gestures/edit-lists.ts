import type { JourneyEdit } from '@masir/schema'
import { MOST_EDITS } from '@masir/schema'

/** One gesture is one list; only what is longer than a list may be becomes several, in the same order. */
export function listsOf(edits: readonly JourneyEdit[]): JourneyEdit[][] {
  return Array.from({ length: Math.ceil(edits.length / MOST_EDITS) }, (_, index) => edits.slice(index * MOST_EDITS, (index + 1) * MOST_EDITS))
}
