import type { EditedKind, JourneyProperties, Kind, ThingByKind } from './map.ts'

/** Properties that must be named when a thing is added. */
interface NamedOnAdd {
  channel: 'name'
  lane: 'name' | 'kind'
  persona: 'name'
  stage: 'name'
  touchpoint: 'name' | 'stage'
  transition: 'from' | 'to'
  need: 'touchpoint' | 'text'
  note: 'kind' | 'text'
  metricCard: 'metric'
}

/** Properties that no update changes: places are changed by a move, the others never. */
interface FixedAfterAdd {
  channel: never
  lane: 'kind'
  persona: never
  stage: never
  touchpoint: 'stage'
  transition: 'from' | 'to'
  need: 'touchpoint'
  note: 'touchpoint' | 'stage' | 'lane'
  metricCard: 'touchpoint' | 'metric'
}

/** The owner that a move may change. */
interface MoveTarget {
  touchpoint: { stage: string }
  need: { touchpoint: string }
  note: { touchpoint?: string } | { stage: string, lane: string }
}

type Own<K extends Kind> = Omit<ThingByKind[K], 'key' | 'order'>
/** Key of the neighbour before; null: first; absent: last. */
interface Placed { after?: string | null }
type OrderedKind = Exclude<Kind, 'transition'>

export type AddOf<K extends Kind> = { key: string }
  & Pick<Own<K>, NamedOnAdd[K] & keyof Own<K>>
  & Partial<Omit<Own<K>, NamedOnAdd[K]>>
  & (K extends OrderedKind ? Placed : unknown)
export type UpdateOf<K extends Kind> = { key: string } & Partial<Omit<Own<K>, FixedAfterAdd[K]>>
export type MoveOf<K extends OrderedKind> = { key: string } & Placed & (K extends keyof MoveTarget ? MoveTarget[K] : unknown)
export interface RemoveOf { key: string }

type OneOf<T> = { [P in keyof T]: Record<P, T[P]> }[keyof T]

type KindEdits
  = & { [K in Kind as `add${Capitalize<K>}`]: AddOf<K> }
    & { [K in Kind as `update${Capitalize<K>}`]: UpdateOf<K> }
    & { [K in OrderedKind as `move${Capitalize<K>}`]: MoveOf<K> }
    & { [K in Kind as `remove${Capitalize<K>}`]: RemoveOf }

/** What a client may send: a record with exactly one edit. An absent property stays, null clears it. */
export type JourneyEdit = OneOf<KindEdits & { updateJourney: Partial<JourneyProperties> }>

/**
 * Puts properties exactly as they were, order keys included, and creates the thing where it is gone.
 * Only the server makes it, for undo and restore.
 */
export interface RestoreEdit {
  restore: { kind: EditedKind, key: string, properties: Readonly<Record<string, unknown>> }
}

/** What a log may hold. */
export type LoggedEdit = JourneyEdit | RestoreEdit

export type Verb = 'add' | 'update' | 'move' | 'remove' | 'restore'
