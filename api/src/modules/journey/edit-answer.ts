import type { Kept } from '@masir/schema'

/** What the sender of an edit list is told when it is applied, and again when it is sent again. Members by their row's id. */
export interface EditAnswer {
  overwritten: Kept[]
  kept: Kept[]
}
