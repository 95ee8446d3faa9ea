import type { ChannelKind, NeedKind } from '../vocabulary/journey.ts'

/** What customers mostly need on a channel of each kind, the likeliest first. A suggestion: the designer knows better. */
const NEEDS_BY_CHANNEL: Readonly<Record<ChannelKind, readonly NeedKind[]>> = {
  PHONE: ['FAST_RESPONSE', 'SUPPORT'],
  EMAIL: ['DETAILED_INFORMATION'],
  CHAT: ['SUPPORT', 'FAST_RESPONSE'],
  SOCIAL: ['SUPPORT', 'PERSONALISED_SERVICE'],
  WEB: ['DETAILED_INFORMATION', 'SUPPORT'],
  APP: ['FAST_RESPONSE', 'PERSONALISED_SERVICE'],
  MESSAGE: ['FAST_RESPONSE', 'DETAILED_INFORMATION'],
  IN_PERSON: ['PERSONALISED_SERVICE', 'FAST_RESPONSE'],
  MAIL: ['DETAILED_INFORMATION'],
  SELF_SERVICE: ['FAST_RESPONSE', 'SUPPORT'],
  SURVEY: ['PERSONALISED_SERVICE'],
  OTHER: [],
}

/** Kinds of need to suggest at a touchpoint on such a channel; none where it says nothing. */
export function suggestedNeeds(channel: ChannelKind | null): readonly NeedKind[] {
  return channel === null ? [] : NEEDS_BY_CHANNEL[channel]
}
