import type {
  ChannelKind,
  Importance,
  LaneGrouping,
  NeedKind,
  NoteKind,
  Perspective,
  StoredLaneKind,
  TouchpointKind,
} from '../vocabulary/journey.ts'

/** A map of one journey as plain data: its properties and what is drawn on it now. Things point at each other by key. */
export interface JourneyMap {
  journey: JourneyProperties
  channels: Things<Channel>
  lanes: Things<StoredLane>
  personas: Things<Persona>
  stages: Things<Stage>
  touchpoints: Things<Touchpoint>
  transitions: Things<Transition>
  needs: Things<Need>
  notes: Things<Note>
  metricCards: Things<MetricCard>
}

export type Things<T> = Readonly<Record<string, T>>

export interface JourneyProperties {
  name: string
  description: string | null
  perspective: Perspective
  /** The owner's member id as GraphQL gives it. */
  ownerId: string | null
  /** ISO day. */
  reviewDueOn: string | null
  laneGrouping: LaneGrouping
}

interface Keyed {
  key: string
}

interface Ordered extends Keyed {
  /** Fractional order key; things of one owner are ordered by it, compared by code unit. */
  order: string
}

export interface Channel extends Ordered {
  name: string
  kind: ChannelKind
}

export interface StoredLane extends Ordered {
  name: string
  kind: StoredLaneKind
  /** Of a text lane: the one kind of note that it gathers; null: a free lane. */
  noteKind: NoteKind | null
}

export interface Persona extends Ordered {
  name: string
  description: string | null
}

export interface Stage extends Ordered {
  name: string
  description: string | null
}

export interface Touchpoint extends Ordered {
  stage: string
  name: string
  kind: TouchpointKind
  channel: string | null
  persona: string | null
  /** The backstage lane that it stands in, under the line of visibility; null: it is in the customer's sight. */
  lane: string | null
  description: string | null
  /** What the customer expects here. */
  expectation: string | null
  /** The team or person responsible. */
  owner: string | null
  /** Another journey of the workspace that goes on from here, by its id as GraphQL gives it. */
  linkedJourney: string | null
  /** How the customer feels here as the designer draws it, −3 (worst) to 3. */
  emotion: number | null
}

export interface Transition extends Keyed {
  from: string
  to: string
  label: string | null
}

export interface Need extends Ordered {
  touchpoint: string
  text: string
  kind: NeedKind
  importance: Importance
  /** Key of the metric that proves it. */
  metric: string | null
}

/** A note hangs on a touchpoint or on a cell, where a stage and a text lane cross. */
export interface Note extends Ordered {
  touchpoint: string | null
  stage: string | null
  lane: string | null
  kind: NoteKind
  text: string
}

/** A metric asked at a touchpoint, or of the journey as a whole (its outcome) where `touchpoint` is null. */
export interface MetricCard extends Ordered {
  touchpoint: string | null
  metric: string
  /** What precisely is asked, where the metric's own words are too wide. */
  asks: string | null
  /** Share in the touchpoint's composite, relative to its other cards. */
  weight: number
}

export interface ThingByKind {
  channel: Channel
  lane: StoredLane
  persona: Persona
  stage: Stage
  touchpoint: Touchpoint
  transition: Transition
  need: Need
  note: Note
  metricCard: MetricCard
}

export type Kind = keyof ThingByKind
export type Thing = ThingByKind[Kind]

/** The journey itself can be edited too; its key is the empty string. */
export type EditedKind = Kind | 'journey'

/** The map before the first edit list of a journey's log. */
export function emptyMap(): JourneyMap {
  return {
    journey: { name: '', description: null, perspective: 'AS_IS', ownerId: null, reviewDueOn: null, laneGrouping: 'CHANNEL' },
    channels: {},
    lanes: {},
    personas: {},
    stages: {},
    touchpoints: {},
    transitions: {},
    needs: {},
    notes: {},
    metricCards: {},
  }
}
