import type { EditedKind, JourneyMap, Kind } from './map.ts'
import type { PropertyRule } from './property-rules.ts'
import {
  CHANNEL_KINDS,
  IMPORTANCES,
  LANE_GROUPINGS,
  NEED_KINDS,
  NOTE_KINDS,
  PERSPECTIVES,
  STORED_LANE_KINDS,
  TOUCHPOINT_KINDS,
} from '../vocabulary/journey.ts'
import { MOST_TOUCHPOINTS } from './limits.ts'
import { choice, hangsOn, mayHangOn, mentions, optionalName, optionalText, requiredName, requiredText } from './property-rules.ts'

export interface KindRule {
  collection: Exclude<keyof JourneyMap, 'journey'>
  /** How many of them a journey may hold. */
  most: number
  /** Ordered within the owner that the properties `within` name, or within the journey where there are none; absent: no order. */
  place?: { within: readonly string[], movesBetween?: true }
  /** Of these groups of properties exactly one is set, and that whole. */
  owners?: readonly (readonly string[])[]
  /** Properties whose values together may occur once. */
  unique?: readonly string[]
  properties: Readonly<Record<string, PropertyRule>>
}

/** Everything that `apply` knows about a kind of thing; a new kind or property is a new line here. */
export const KINDS: Readonly<Record<Kind, KindRule>> = {
  channel: {
    collection: 'channels',
    most: 100,
    place: { within: [] },
    properties: { name: requiredName, kind: choice(CHANNEL_KINDS, 'OTHER') },
  },
  lane: {
    collection: 'lanes',
    most: 50,
    place: { within: [] },
    properties: {
      name: requiredName,
      kind: { ...choice(STORED_LANE_KINDS), fixed: true },
      noteKind: { type: 'choice', choices: NOTE_KINDS, onlyFor: { kind: 'TEXT' } },
    },
  },
  persona: {
    collection: 'personas',
    most: 50,
    place: { within: [] },
    properties: { name: requiredName, description: optionalText },
  },
  stage: {
    collection: 'stages',
    most: 200,
    place: { within: [] },
    properties: { name: requiredName, description: optionalText },
  },
  touchpoint: {
    collection: 'touchpoints',
    most: MOST_TOUCHPOINTS,
    place: { within: ['stage'], movesBetween: true },
    properties: {
      stage: hangsOn('stage'),
      name: requiredName,
      kind: choice(TOUCHPOINT_KINDS, 'SUPPORT'),
      channel: mentions('channel'),
      persona: mentions('persona'),
      lane: mentions('lane', { kind: 'BACKSTAGE' }),
      description: optionalText,
      emotion: { type: 'integer', least: -3, most: 3 },
      expectation: optionalText,
      owner: optionalName,
      linkedJourney: { type: 'id', of: 'Journey' },
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
    place: { within: ['touchpoint'], movesBetween: true },
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
    place: { within: ['touchpoint', 'stage', 'lane'], movesBetween: true },
    owners: [['touchpoint'], ['stage', 'lane']],
    properties: {
      touchpoint: mayHangOn('touchpoint'),
      stage: mayHangOn('stage'),
      lane: mayHangOn('lane', { kind: 'TEXT' }),
      kind: choice(NOTE_KINDS),
      text: requiredText,
    },
  },
  metricCard: {
    collection: 'metricCards',
    most: 5000,
    place: { within: ['touchpoint'] },
    unique: ['touchpoint', 'metric'],
    properties: {
      touchpoint: mayHangOn('touchpoint'),
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
  ownerId: { type: 'id', of: 'Member' },
  reviewDueOn: { type: 'day' },
  laneGrouping: choice(LANE_GROUPINGS, 'CHANNEL'),
}

export const KIND_NAMES = Object.keys(KINDS) as Kind[]

export function propertiesOf(kind: EditedKind): Readonly<Record<string, PropertyRule>> {
  return kind === 'journey' ? JOURNEY_PROPERTIES : KINDS[kind].properties
}
