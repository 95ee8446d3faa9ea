import type { Draft } from './draft.ts'
import type { Kind } from './map.ts'

/** Whether a key was ever given to a thing of this kind, also to one that is gone. */
export type UsedKeys = (kind: Kind, key: string) => boolean

export interface Context {
  draft: Draft
  /** Absent: only what is drawn now is known, so an unknown neighbour is taken for one that has gone. */
  used?: UsedKeys | undefined
}
