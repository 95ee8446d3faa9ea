/** The words of the map. Each list is the one source of its GraphQL enum, its CHECK constraint and its labels. */

export const PERSPECTIVES = ['AS_IS', 'TO_BE'] as const
export type Perspective = typeof PERSPECTIVES[number]

export const TOUCHPOINT_KINDS = ['DISCOVERY', 'SUPPORT', 'PURCHASE', 'FOLLOW_UP'] as const
export type TouchpointKind = typeof TOUCHPOINT_KINDS[number]

export const CHANNEL_KINDS = [
  'PHONE',
  'EMAIL',
  'CHAT',
  'SOCIAL',
  'WEB',
  'APP',
  'MESSAGE',
  'IN_PERSON',
  'MAIL',
  'SELF_SERVICE',
  'SURVEY',
  'OTHER',
] as const
export type ChannelKind = typeof CHANNEL_KINDS[number]

export const LANE_KINDS = ['CHANNEL', 'PERSONA', 'TEXT', 'BACKSTAGE'] as const
export type LaneKind = typeof LANE_KINDS[number]

/** By what the cards of a map are put into lanes. */
export const LANE_GROUPINGS = ['CHANNEL', 'PERSONA', 'NONE'] as const
export type LaneGrouping = typeof LANE_GROUPINGS[number]

/** Lanes that are kept as they are drawn; those of channels and personas follow from the channels and personas. */
export const STORED_LANE_KINDS = ['TEXT', 'BACKSTAGE'] as const satisfies readonly LaneKind[]
export type StoredLaneKind = typeof STORED_LANE_KINDS[number]

export const NEED_KINDS = ['FAST_RESPONSE', 'DETAILED_INFORMATION', 'PERSONALISED_SERVICE', 'SUPPORT', 'OTHER'] as const
export type NeedKind = typeof NEED_KINDS[number]

export const IMPORTANCES = ['LOW', 'MEDIUM', 'HIGH'] as const
export type Importance = typeof IMPORTANCES[number]

export const NOTE_KINDS = ['PAIN', 'OPPORTUNITY', 'WOW', 'MOMENT_OF_TRUTH', 'QUOTE', 'DOING', 'THINKING', 'COMMENT'] as const
export type NoteKind = typeof NOTE_KINDS[number]
