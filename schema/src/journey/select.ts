import type { Channel, JourneyMap, MetricCard, Need, Note, Persona, Stage, Touchpoint, Transition } from './map.ts'
import { inOrderWith } from './grouped.ts'
import { compare, inOrder } from './order.ts'

export function stagesOf(map: JourneyMap): Stage[] {
  return inOrder(Object.values(map.stages))
}

export function channelsOf(map: JourneyMap): Channel[] {
  return inOrder(Object.values(map.channels))
}

export function personasOf(map: JourneyMap): Persona[] {
  return inOrder(Object.values(map.personas))
}

/** In the order of their keys: transitions have no place of their own. */
export function transitionsOf(map: JourneyMap): Transition[] {
  return Object.values(map.transitions).sort((a, b) => compare(a.key, b.key))
}

/** All touchpoints as the map is read: stage by stage. */
export function touchpointsOf(map: JourneyMap): Touchpoint[] {
  return stagesOf(map).flatMap(stage => touchpointsOfStage(map, stage.key))
}

export function touchpointsOfStage(map: JourneyMap, stage: string): Touchpoint[] {
  return inOrderWith(map.touchpoints, 'stage', stage)
}

export function needsOf(map: JourneyMap, touchpoint: string): Need[] {
  return inOrderWith(map.needs, 'touchpoint', touchpoint)
}

export function notesOf(map: JourneyMap, touchpoint: string): Note[] {
  return inOrderWith(map.notes, 'touchpoint', touchpoint)
}

/** The metric cards of a touchpoint; with null those of the journey as a whole, its outcomes. */
export function metricCardsOf(map: JourneyMap, touchpoint: string | null): MetricCard[] {
  return inOrderWith(map.metricCards, 'touchpoint', touchpoint)
}
