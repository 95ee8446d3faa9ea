import {
  CHANNEL_KINDS,
  IMPORTANCES,
  JOURNEY_ACTIONS,
  LANE_GROUPINGS,
  LANE_KINDS,
  NEED_KINDS,
  NOTE_KINDS,
  PERSPECTIVES,
  TOUCHPOINT_KINDS,
} from '@masir/schema'
import { enumType } from '../../graphql/enum-type.ts'

export const PerspectiveEnum = enumType('Perspective', PERSPECTIVES, 'Whether a map shows what is or what shall be.')
export const TouchpointKindEnum = enumType('TouchpointKind', TOUCHPOINT_KINDS, 'What a touchpoint is for in the journey.')
export const ChannelKindEnum = enumType('ChannelKind', CHANNEL_KINDS, 'How customer and company meet on a channel.')
export const LaneKindEnum = enumType('LaneKind', LANE_KINDS, 'What a row of the map holds.')
export const LaneGroupingEnum = enumType('LaneGrouping', LANE_GROUPINGS, 'By what the cards of a map are put into lanes.')
export const NeedKindEnum = enumType('NeedKind', NEED_KINDS, 'What a customer needs at a touchpoint.')
export const ImportanceEnum = enumType('Importance', IMPORTANCES, 'How much a need matters to the customer.')
export const NoteKindEnum = enumType('NoteKind', NOTE_KINDS, 'What a note on a touchpoint tells.')
export const JourneyActionEnum = enumType('JourneyAction', JOURNEY_ACTIONS, 'Something a viewer may do with a journey.')
