import type { EditedKind, JourneyMap, Kind } from './map.ts'
import type { PropertyRule } from './property-rules.ts'
import {
  CHANNEL_KINDS,
  IMPORTANCES,
  NEED_KINDS,
  NOTE_KINDS,
  PERSPECTIVES,
  STORED_LANE_KINDS,
  TOUCHPOINT_KINDS,
} from '../vocabulary/journey.ts'
import { MOST_TOUCHPOINTS } from './limits.ts'
import { choice, hangsOn, optionalName, optionalText, requiredName, requiredText } from './property-rules.ts'

export interface KindRule {
  collection: Exclude<keyof JourneyMap, 'journey'>
  /** How many of them a journey may hold. */
  most: number
  /** Ordered within the owner that the property `within` names, or within the journey where it is null; absent: no order. */
  place?: { within: string | null, movesBetween?: true }
  /** Properties whose values together may occur once. */
  unique?: readonly string[]
  properties: Readonly<Record<string, PropertyRule>>
}

/** Everything that `apply` knows about a kind of thing; a new kind or property is a new line here. */
export const KINDS: Readonly<Record<Kind, KindRule>> = {
  channel: {
    collection: 'channels',
    most: 100,
    place: { within: null },
    properties: { name: requiredName, kind: choice(CHANNEL_KINDS, 'OTHER') },
  },
  lane: {
    collection: 'lanes',
    most: 50,
    place: { within: null },
    properties: { name: requiredName, kind: { ...choice(STORED_LANE_KINDS), fixed: true } },
  },
  persona: {
    collection: 'personas',
    most: 50,
    place: { within: null },
    properties: { name: requiredName, description: optionalText },
  },
  stage: {
    collection: 'stages',
    most: 200,
    place: { within: null },
    properties: { name: requiredName, description: optionalText },
  },
  touchpoint: {
    collection: 'touchpoints',
    most: MOST_TOUCHPOINTS,
    place: { within: 'stage', movesBetween: true },
    properties: {
      stage: hangsOn('stage'),
      name: requiredName,
      kind: choice(TOUCHPOINT_KINDS, 'SUPPORT'),
      channel: { type: 'reference', to: 'channel', whenRemoved: 'clear' },
      description: optionalText,
      emotion: { type: 'integer', least: -3, most: 3 },
    },
  },
  transition: {
    collection: 'transitions',
    most: 5000,
    unique: ['from', 'to'],
    properties: { from: hangsOn('touchpoint'), to: hangsOn('touchpoint'), label: optionalName },
  },
  need: {
    collection: 'needs',
    most: 5000,
    place: { within: 'touchpoint', movesBetween: true },
    properties: {
      touchpoint: hangsOn('touchpoint'),
      text: requiredText,
      kind: choice(NEED_KINDS, 'OTHER'),
      importance: choice(IMPORTANCES, 'MEDIUM'),
      metric: { type: 'metric' },
    },
  },
  note: {
    collection: 'notes',
    most: 5000,
    place: { within: 'touchpoint', movesBetween: true },
    properties: { touchpoint: hangsOn('touchpoint'), kind: choice(NOTE_KINDS), text: requiredText },
  },
  metricCard: {
    collection: 'metricCards',
    most: 5000,
    place: { within: 'touchpoint' },
    unique: ['touchpoint', 'metric'],
    properties: {
      touchpoint: { type: 'reference', to: 'touchpoint', whenRemoved: 'cascade', fixed: true },
      metric: { type: 'metric', required: true, fixed: true },
      asks: optionalText,
      weight: { type: 'number', least: 0.01, most: 100, default: 1 },
    },
  },
}

export const JOURNEY_PROPERTIES: Readonly<Record<string, PropertyRule>> = {
  name: requiredName,
  description: optionalText,
  perspective: choice(PERSPECTIVES, 'AS_IS'),
  ownerId: { type: 'id' },
  reviewDueOn: { type: 'day' },
}

export const KIND_NAMES = Object.keys(KINDS) as Kind[]

export function propertiesOf(kind: EditedKind): Readonly<Record<string, PropertyRule>> {
  return kind === 'journey' ? JOURNEY_PROPERTIES : KINDS[kind].properties
}
