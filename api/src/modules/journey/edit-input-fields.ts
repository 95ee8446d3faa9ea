import type { EditedKind, PropertyRule } from '@masir/schema'
import type { GraphQLScalarType } from 'graphql'
import type { ClassType } from 'type-graphql'
import { CHANNEL_KINDS, IMPORTANCES, LANE_GROUPINGS, NEED_KINDS, NOTE_KINDS, PERSPECTIVES, propertiesOf, STORED_LANE_KINDS, TOUCHPOINT_KINDS } from '@masir/schema'
import { Float, ID, Int } from 'type-graphql'
import { GraphQLDate } from '../../graphql/scalars.ts'
import {
  ChannelKindEnum,
  ImportanceEnum,
  LaneGroupingEnum,
  LaneKindEnum,
  NeedKindEnum,
  NoteKindEnum,
  PerspectiveEnum,
  TouchpointKindEnum,
} from './enums.ts'

/** A class, an enum's object or a scalar, as `@Field` takes it. */
type InputFieldType = ClassType | object | GraphQLScalarType

export interface InputField {
  type: InputFieldType
  nullable: boolean
  description: string
}

const enums = new Map<readonly string[], object>([
  [PERSPECTIVES, PerspectiveEnum],
  [TOUCHPOINT_KINDS, TouchpointKindEnum],
  [CHANNEL_KINDS, ChannelKindEnum],
  [STORED_LANE_KINDS, LaneKindEnum],
  [LANE_GROUPINGS, LaneGroupingEnum],
  [NEED_KINDS, NeedKindEnum],
  [IMPORTANCES, ImportanceEnum],
  [NOTE_KINDS, NoteKindEnum],
])

const descriptions: Readonly<Record<string, string>> = {
  name: 'What people call it, 1 to 200 characters.',
  description: 'Up to 5,000 characters.',
  text: 'Up to 5,000 characters.',
  label: 'When customers go this way, up to 200 characters.',
  kind: 'What sort it is.',
  perspective: 'What is, or what shall be.',
  ownerId: 'The member who keeps it up to date.',
  reviewDueOn: 'The day by which its owner looks at it again.',
  laneGrouping: 'By what its cards are put into lanes.',
  stage: 'Key of its stage.',
  channel: 'Key of its channel.',
  persona: 'Key of the persona who is there.',
  touchpoint: 'Key of its touchpoint.',
  noteKind: 'Of a text lane: the kind of note that it gathers; null: a free lane.',
  expectation: 'What the customer expects there, up to 5,000 characters.',
  owner: 'The team or person responsible, up to 200 characters.',
  linkedJourney: 'Id of another journey that goes on from there.',
  from: 'Key of the touchpoint that it leaves.',
  to: 'Key of the touchpoint that it reaches; another than the one it leaves.',
  metric: 'Key of the metric.',
  emotion: 'How the customer feels there, −3 to 3.',
  importance: 'How much it matters to the customer.',
  asks: 'What precisely is asked, where the metric\'s own words are too wide.',
  weight: 'Its share in the composite relative to the other cards, above 0 to 100.',
}

/** Where a property of one name means different things. */
const ownDescriptions: Partial<Record<EditedKind, Readonly<Record<string, string>>>> = {
  touchpoint: { lane: 'Key of the backstage lane that it stands in, under the line of visibility.' },
  note: {
    touchpoint: 'Key of the touchpoint that it hangs on.',
    stage: 'Where it hangs on a cell: key of the stage.',
    lane: 'Where it hangs on a cell: key of the text lane.',
  },
}

/** The GraphQL input field of a property of the map; an update may leave any of them out. */
export function inputField(kind: EditedKind, property: string, mayBeLeftOut: boolean): InputField {
  const rule = propertiesOf(kind)[property]!
  return { type: typeOf(rule), nullable: mayBeLeftOut || !rule.required, description: ownDescriptions[kind]?.[property] ?? descriptions[property]! }
}

function typeOf(rule: PropertyRule): InputFieldType {
  switch (rule.type) {
    case 'choice': return enums.get(rule.choices)!
    case 'integer': return Int
    case 'number': return Float
    case 'day': return GraphQLDate
    case 'id': return ID
    default: return String
  }
}
