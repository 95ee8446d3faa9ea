import type { JourneyEdit, JourneyMap, Note } from '@masir/schema'
import type { Heading } from '../neighbour.ts'
import { notesOfCell, stagesOf } from '@masir/schema'

/** What Alt and an arrow key do to a note: within its cell it changes place, along the journey it changes the stage. */
export function editsOfNoteStep(map: JourneyMap, { key, stage, lane }: Note, heading: Heading): JourneyEdit[] {
  if (stage === null || lane === null)
    return []
  if (heading === 'forward' || heading === 'back') {
    const stages = stagesOf(map).map(other => other.key)
    const next = stages[stages.indexOf(stage) + (heading === 'forward' ? 1 : -1)]
    return next ? [{ moveNote: { key, stage: next, lane } }] : []
  }
  const own = notesOfCell(map, stage, lane).filter(note => note.touchpoint === null).map(note => note.key)
  const at = own.indexOf(key)
  const target = at + (heading === 'down' ? 1 : -1)
  if (!(target in own))
    return []
  return [{ moveNote: { key, stage, lane, after: (heading === 'down' ? own[at + 1] : own[at - 2]) ?? null } }]
}
