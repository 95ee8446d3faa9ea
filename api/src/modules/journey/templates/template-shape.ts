import type { ChannelKind, Importance, Locale, NeedKind, NoteKind, TouchpointKind } from '@masir/schema'

/** What a template draws, without a word of any language. Keys are unique in it; words are found by them. */
export interface TemplateShape {
  personas: readonly string[]
  channels: readonly { key: string, kind: ChannelKind }[]
  /** Text lanes by the kind of note that they gather. */
  textLanes: readonly { key: string, noteKind: NoteKind | null }[]
  backstageLanes: readonly string[]
  stages: readonly StageShape[]
  /** With a label where there are words for `from--to`. */
  transitions: readonly (readonly [from: string, to: string])[]
  /** Keys of the metrics that are asked of the journey as a whole. */
  outcomes: readonly string[]
}

export interface StageShape {
  key: string
  touchpoints: readonly TouchpointShape[]
  /** Notes of its cells. */
  notes?: readonly { key: string, lane: string, kind: NoteKind }[]
}

/** Words for `key.expectation` and `key.owner` are its expectation and its owner. */
export interface TouchpointShape {
  key: string
  kind: TouchpointKind
  channel: string | null
  persona?: string
  /** Backstage lane that it stands in. */
  lane?: string
  /** −3 to 3. */
  emotion?: number
  needs?: readonly { key: string, kind: NeedKind, importance?: Importance, metric?: string }[]
  notes?: readonly { key: string, kind: NoteKind }[]
  /** Keys of the metrics that are asked there. */
  metrics?: readonly string[]
}

/** The words of one language: `name` and `description` of the template, then those of what it draws, by key. */
export type TemplateWords = Readonly<Record<string, string>>

export interface BuiltInTemplate {
  key: string
  shape: TemplateShape
  words: Readonly<Record<Locale, TemplateWords>>
}
