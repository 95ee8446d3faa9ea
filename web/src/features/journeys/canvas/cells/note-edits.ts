import type { JourneyEdit, JourneyMap, Note } from '@masir/schema'
import type { Drop } from '../drop.ts'
import type { Heading } from '../neighbour.ts'
import { drawnLanesOf, notesOfCell, stagesOf } from '@masir/schema'

/**
 * What a note's move to a cell says; nothing where it already stands there. In a lane that gathers one kind it becomes
 * of that kind; a note that hangs on a touchpoint stays with it.
 */
export function editsOfNoteDrop(map: JourneyMap, { key, stage, lane, kind }: Note, to: Drop): JourneyEdit[] {
  const target = drawnLanesOf(map).find(({ id }) => id === to.lane)
  if (stage === null || lane === null || target?.kind !== 'TEXT' || target.key === null)
    return []
  if (stage === to.stage && lane === target.key && to.after === noteBefore(map, stage, lane, key))
    return []
  const becomes = target.noteKind !== null && target.noteKind !== kind ? [{ updateNote: { key, kind: target.noteKind } }] : []
  return [{ moveNote: { key, stage: to.stage, lane: target.key, after: to.after } }, ...becomes]
}

/** What Alt and an arrow key do to a note: along the journey the stage, across it the place and then the text lane. */
export function editsOfNoteStep(map: JourneyMap, note: Note, heading: Heading): JourneyEdit[] {
  const { key, stage, lane } = note
  if (stage === null || lane === null)
    return []
  if (heading === 'forward' || heading === 'back')
    return editsOfStageStep(map, note, heading)
  const own = ownNotes(map, stage, lane)
  const at = own.indexOf(key)
  if (!((at + (heading === 'down' ? 1 : -1)) in own))
    return editsOfLaneStep(map, note, heading)
  return [{ moveNote: { key, stage, lane, after: (heading === 'down' ? own[at + 1] : own[at - 2]) ?? null } }]
}

function editsOfStageStep(map: JourneyMap, { key, stage, lane }: Note, heading: 'forward' | 'back'): JourneyEdit[] {
  const stages = stagesOf(map).map(other => other.key)
  const next = stages[stages.indexOf(stage!) + (heading === 'forward' ? 1 : -1)]
  return next ? [{ moveNote: { key, stage: next, lane: lane! } }] : []
}

/** Up it goes behind the notes of the lane above, down before those of the lane below. */
function editsOfLaneStep(map: JourneyMap, note: Note, heading: 'up' | 'down'): JourneyEdit[] {
  const lanes = drawnLanesOf(map).filter(({ kind }) => kind === 'TEXT')
  const next = lanes[lanes.findIndex(({ key }) => key === note.lane) + (heading === 'down' ? 1 : -1)]
  if (!next)
    return []
  const after = heading === 'down' ? null : ownNotes(map, note.stage!, next.key!).at(-1) ?? null
  return editsOfNoteDrop(map, note, { stage: note.stage!, lane: next.id, after })
}

function noteBefore(map: JourneyMap, stage: string, lane: string, key: string): string | null {
  const own = ownNotes(map, stage, lane)
  return own[own.indexOf(key) - 1] ?? null
}

/** Without those that are gathered from touchpoints. */
function ownNotes(map: JourneyMap, stage: string, lane: string): string[] {
  return notesOfCell(map, stage, lane).filter(({ touchpoint }) => touchpoint === null).map(({ key }) => key)
}
