import type { Channel, JourneyMap, MetricCard, Need, Note, Persona, Stage, StoredLane, Touchpoint, Transition } from '@masir/schema'
import { channelsOf, metricCardsOf, needsOf, notesOf, personasOf, stagesOf } from '@masir/schema'
import { inReadingOrder } from '../gestures/group-edits.ts'

/** The form of a clip; another one is not pasted. */
const FORM = 1

/** Touchpoints with all that hangs on them, and what they mention: enough to draw them on another map. */
export interface Clip {
  form: typeof FORM
  stages: Stage[]
  channels: Channel[]
  personas: Persona[]
  lanes: StoredLane[]
  touchpoints: Touchpoint[]
  /** Those that begin and end inside. */
  transitions: Transition[]
  needs: Need[]
  notes: Note[]
  metricCards: MetricCard[]
}

export function clipOf(map: JourneyMap, keys: Iterable<string>): Clip {
  const touchpoints = inReadingOrder(map, keys)
  const inside = new Set(touchpoints.map(({ key }) => key))
  const isMentioned = (property: 'stage' | 'channel' | 'persona' | 'lane') => ({ key }: { key: string }) => touchpoints.some(touchpoint => touchpoint[property] === key)
  return {
    form: FORM,
    stages: stagesOf(map).filter(isMentioned('stage')),
    channels: channelsOf(map).filter(isMentioned('channel')),
    personas: personasOf(map).filter(isMentioned('persona')),
    lanes: Object.values(map.lanes).filter(isMentioned('lane')),
    touchpoints,
    transitions: Object.values(map.transitions).filter(({ from, to }) => inside.has(from) && inside.has(to)),
    needs: touchpoints.flatMap(({ key }) => needsOf(map, key)),
    notes: touchpoints.flatMap(({ key }) => notesOf(map, key)),
    metricCards: touchpoints.flatMap(({ key }) => metricCardsOf(map, key)),
  }
}

/** What was copied, from text that anybody may have put on the clipboard. Values are checked when the edits are applied. */
export function readClip(text: string): Clip | undefined {
  try {
    const clip: Clip = JSON.parse(text)
    const lists = [clip.stages, clip.channels, clip.personas, clip.lanes, clip.touchpoints, clip.transitions, clip.needs, clip.notes, clip.metricCards]
    const isWhole = lists.every(list => Array.isArray(list) && list.every(thing => typeof thing?.key === 'string'))
    return clip.form === FORM && isWhole ? clip : undefined
  }
  catch {
    return undefined
  }
}
