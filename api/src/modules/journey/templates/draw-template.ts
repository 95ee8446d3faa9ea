import type { JourneyEdit } from '@masir/schema'
import type { StageShape, TemplateShape, TemplateWords, TouchpointShape } from './template-shape.ts'

/** The edit list that draws a template on an empty map, in the words of one language. */
export function drawTemplate(shape: TemplateShape, words: TemplateWords): JourneyEdit[] {
  return [
    // What is said of a template tells its story; one without a story leaves the journey without a description.
    { updateJourney: { name: words.name!, description: shape.stages.length > 0 ? words.description! : null } },
    ...shape.personas.map(key => ({ addPersona: { key, name: words[key]! } })),
    ...shape.channels.map(({ key, kind }) => ({ addChannel: { key, kind, name: words[key]! } })),
    ...shape.textLanes.map(({ key, noteKind }) => ({ addLane: { key, kind: 'TEXT' as const, noteKind, name: words[key]! } })),
    ...shape.backstageLanes.map(key => ({ addLane: { key, kind: 'BACKSTAGE' as const, name: words[key]! } })),
    ...shape.stages.flatMap(stage => drawStage(stage, words)),
    ...shape.transitions.map(([from, to]) => ({ addTransition: { key: `${from}--${to}`, from, to, label: words[`${from}--${to}`] ?? null } })),
    ...shape.outcomes.map(metric => drawMetric(null, metric)),
  ]
}

function drawStage({ key, touchpoints, notes = [] }: StageShape, words: TemplateWords): JourneyEdit[] {
  return [
    { addStage: { key, name: words[key]! } },
    ...touchpoints.flatMap(touchpoint => drawTouchpoint(key, touchpoint, words)),
    ...notes.map(note => ({ addNote: { ...note, stage: key, text: words[note.key]! } })),
  ]
}

function drawTouchpoint(stage: string, { needs = [], notes = [], metrics = [], ...touchpoint }: TouchpointShape, words: TemplateWords): JourneyEdit[] {
  const { key } = touchpoint
  const said = { name: words[key]!, expectation: words[`${key}.expectation`] ?? null, owner: words[`${key}.owner`] ?? null }
  return [
    { addTouchpoint: { ...touchpoint, stage, ...said } },
    ...needs.map(need => ({ addNeed: { ...need, touchpoint: key, text: words[need.key]! } })),
    ...notes.map(note => ({ addNote: { ...note, touchpoint: key, text: words[note.key]! } })),
    ...metrics.map(metric => drawMetric(key, metric)),
  ]
}

function drawMetric(touchpoint: string | null, metric: string): JourneyEdit {
  return { addMetricCard: { key: `${touchpoint ?? 'journey'}--${metric}`, touchpoint, metric } }
}
