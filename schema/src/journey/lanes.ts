import type { LaneKind, NoteKind } from '../vocabulary/journey.ts'
import type { JourneyMap, Note, StoredLane, Touchpoint } from './map.ts'
import { inOrderWith } from './grouped.ts'
import { inOrder } from './order.ts'
import { channelsOf, notesOf, personasOf, touchpointsOfStage } from './select.ts'

/** A lane as it is drawn. Cards that no channel or persona puts into a lane stand in one without kind, key and name. */
export interface DrawnLane {
  /** Unique among the lanes of a map, where a channel and a drawn lane may have one key. */
  id: string
  kind: LaneKind | null
  key: string | null
  name: string | null
  /** Of a text lane: the kind of note that it gathers; null: a free lane. */
  noteKind: NoteKind | null
}

/** A lane that can be named: all but the one of ungrouped cards. */
export type NamedLane = DrawnLane & { kind: LaneKind, key: string, name: string }

const UNGROUPED: DrawnLane = { id: '', kind: null, key: null, name: null, noteKind: null }

/** What customers do and think leads to the cards and stands above them; what is said about it stands below. */
const ABOVE_CARDS: ReadonlySet<NoteKind | null> = new Set<NoteKind>(['DOING', 'THINKING'])

/** The lanes from top to bottom: text, the cards' lanes, more text and, under the line of visibility, the backstage. */
export function drawnLanesOf(map: JourneyMap): DrawnLane[] {
  const stored = inOrder(Object.values(map.lanes))
  const texts = stored.filter(({ kind }) => kind === 'TEXT')
  return [
    ...texts.filter(({ noteKind }) => ABOVE_CARDS.has(noteKind)).map(drawnStored),
    ...cardLanesOf(map),
    ...texts.filter(({ noteKind }) => !ABOVE_CARDS.has(noteKind)).map(drawnStored),
    ...stored.filter(({ kind }) => kind === 'BACKSTAGE').map(drawnStored),
  ]
}

/** The drawn lanes that have a name. */
export function lanesOf(map: JourneyMap): NamedLane[] {
  return drawnLanesOf(map).filter((lane): lane is NamedLane => lane.key !== null)
}

/** Id of the drawn lane that a touchpoint stands in. */
export function laneOf(map: JourneyMap, touchpoint: Touchpoint): string {
  if (touchpoint.lane !== null)
    return idOf('BACKSTAGE', touchpoint.lane)
  const { laneGrouping } = map.journey
  const key = laneGrouping === 'CHANNEL' ? touchpoint.channel : laneGrouping === 'PERSONA' ? touchpoint.persona : null
  return laneGrouping === 'NONE' || key === null ? UNGROUPED.id : idOf(laneGrouping, key)
}

/** What a touchpoint must say to stand in a drawn lane; null for a text lane, where no cards stand. */
export function standingIn(map: JourneyMap, { kind, key }: DrawnLane): Partial<Pick<Touchpoint, 'channel' | 'persona' | 'lane'>> | null {
  if (kind === 'TEXT')
    return null
  if (kind === 'BACKSTAGE')
    return { lane: key }
  const { laneGrouping } = map.journey
  return { lane: null, ...laneGrouping === 'CHANNEL' && { channel: key }, ...laneGrouping === 'PERSONA' && { persona: key } }
}

/** What stands where a stage and a text lane cross: notes of the lane's kind on the stage's touchpoints, then the cell's own. */
export function notesOfCell(map: JourneyMap, stage: string, lane: string): Note[] {
  const noteKind = map.lanes[lane]?.noteKind ?? null
  const gathered = noteKind === null ? [] : touchpointsOfStage(map, stage).flatMap(({ key }) => notesOf(map, key))
  return [...gathered.filter(({ kind }) => kind === noteKind), ...ownNotesOfCell(map, stage, lane)]
}

/** Notes that hang on the cells of a stage, lane by lane. */
export function notesOfStage(map: JourneyMap, stage: string): Note[] {
  return inOrder(Object.values(map.lanes)).flatMap(({ key }) => ownNotesOfCell(map, stage, key))
}

function ownNotesOfCell(map: JourneyMap, stage: string, lane: string): Note[] {
  return inOrderWith(map.notes, 'lane', lane).filter(note => note.stage === stage)
}

/** The lanes of the cards in the customer's sight. */
function cardLanesOf(map: JourneyMap): DrawnLane[] {
  const { laneGrouping } = map.journey
  if (laneGrouping === 'NONE')
    return [UNGROUPED]
  const grouping = laneGrouping === 'CHANNEL' ? channelsOf(map) : personasOf(map)
  const lanes = grouping.map(({ key, name }) => ({ id: idOf(laneGrouping, key), kind: laneGrouping, key, name, noteKind: null }))
  const isNeeded = lanes.length === 0 || Object.values(map.touchpoints).some(touchpoint => laneOf(map, touchpoint) === UNGROUPED.id)
  return isNeeded ? [...lanes, UNGROUPED] : lanes
}

function drawnStored({ key, name, kind, noteKind }: StoredLane): DrawnLane {
  return { id: idOf(kind, key), kind, key, name, noteKind }
}

function idOf(kind: LaneKind, key: string): string {
  return `${kind}:${key}`
}
