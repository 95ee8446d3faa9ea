import type { ChannelKind, Importance, JourneyEdit, NeedKind, NoteKind, TouchpointKind } from '@masir/schema'

/** A journey as `demo/` draws it. */
export interface DrawnJourney {
  key: string
  name: string
  description: string
  personas: { key: string, name: string, description?: string }[]
  channels: { key: string, name: string, kind: ChannelKind }[]
  stages: { key: string, name: string, touchpoints: DrawnTouchpoint[] }[]
  transitions: { from: string, to: string, label?: string }[]
  outcomes: DrawnMetric[]
}

export interface DrawnTouchpoint {
  key: string
  name: string
  kind: TouchpointKind
  channel: string
  description?: string
  emotion?: number
  owner?: string
  metrics: DrawnMetric[]
  needs?: { text: string, kind: NeedKind, importance: Importance, metric?: string }[]
  notes?: { kind: NoteKind, text: string }[]
}

export interface DrawnMetric {
  metric: string
  asks?: string
  /** The column of a survey that answers it. */
  column?: string
}

/** The edits that draw it on an empty map. */
export function editsOf(drawn: DrawnJourney): JourneyEdit[] {
  return [
    { updateJourney: { description: drawn.description } },
    ...drawn.personas.map(persona => ({ addPersona: persona })),
    ...drawn.channels.map(channel => ({ addChannel: channel })),
    ...drawn.stages.flatMap(({ key, name, touchpoints }) => [{ addStage: { key, name } }, ...touchpoints.flatMap(touchpoint => touchpointEdits(key, touchpoint))]),
    ...drawn.transitions.map(transition => ({ addTransition: { key: `${transition.from}--${transition.to}`, ...transition } })),
    ...drawn.outcomes.map(metric => cardEdit(null, metric)),
  ]
}

function touchpointEdits(stage: string, { metrics, needs = [], notes = [], ...touchpoint }: DrawnTouchpoint): JourneyEdit[] {
  const { key } = touchpoint
  return [
    { addTouchpoint: { stage, ...touchpoint } },
    ...metrics.map(metric => cardEdit(key, metric)),
    ...needs.map((need, index) => ({ addNeed: { key: `${key}-need-${index + 1}`, touchpoint: key, ...need } })),
    ...notes.map((note, index) => ({ addNote: { key: `${key}-note-${index + 1}`, touchpoint: key, ...note } })),
  ]
}

function cardEdit(touchpoint: string | null, { metric, asks }: DrawnMetric): JourneyEdit {
  return { addMetricCard: { key: `${touchpoint ?? 'journey'}-${metric}`, touchpoint, metric, ...(asks && { asks }) } }
}
