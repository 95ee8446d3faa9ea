import type { Change } from '@masir/schema'
import type { KeptList } from '../outbox/kept-list.ts'
import type { LoggedDeed } from './journey-log.query.ts'

/** One property that somebody else has set since, from what stood before to what stands now. */
export interface TheirDeed {
  property: string
  old: unknown
  new: unknown
}

/** What the other person did to the thing that a refused list speaks of, since its maker last saw it. */
export function theirDeeds(list: KeptList, log: readonly LoggedDeed[]): TheirDeed[] {
  const deeds = new Map<string, TheirDeed>()
  for (const change of changesSince(list, log)) {
    if (change.property !== null)
      deeds.set(change.property, { property: change.property, old: deeds.get(change.property)?.old ?? change.old, new: change.new })
  }
  return [...deeds.values()]
}

/** What the thing was called: as it stands now, or as it was when it was removed. */
export function nameOfRefused(list: KeptList, log: readonly LoggedDeed[]): string {
  const removed = changesSince(list, log).find(change => change.property === null && change.new === null)
  return nameOf(list.refusal?.standing) || nameOf(removed?.old)
}

/** What a thing is called or says, whatever it is. */
export function nameOf(thing: unknown): string {
  const { name, text, label, asks } = (thing ?? {}) as Record<string, string | null | undefined>
  return name || text || label || asks || ''
}

/** In the order in which it was done; the log begins with the newest list. */
function changesSince({ baseRevision, refusal }: KeptList, log: readonly LoggedDeed[]): Change[] {
  return log
    .filter(({ revision, author }) => revision > baseRevision && author?.id === refusal?.by?.id)
    .toReversed()
    .flatMap(({ changes }) => changes.filter(({ kind, key }) => kind === refusal?.kind && key === refusal.key))
}
