import type { JourneyEdit, JourneyMap } from '@masir/schema'
import type { Clip } from './clip.ts'
import type { Target } from './paste-target.ts'
import { foldText } from '@masir/schema'

export interface Pasted {
  edits: JourneyEdit[]
  /** Of the new touchpoints. */
  keys: string[]
}

/** The list that draws a clip on a map under new keys; channels, personas and lanes of the same name are taken as they are. */
export function editsOfPaste(map: JourneyMap, clip: Clip, target: Target, newKey: () => string): Pasted {
  const stages = clip.stages.filter(({ key }) => !target.stages.has(key)).map(({ key, name, description }) => ({ was: key, add: { key: newKey(), name, description } }))
  const channels = adopted(map.channels, clip.channels, newKey, ({ name, kind }) => ({ addChannel: { key: '', name, kind } }))
  const personas = adopted(map.personas, clip.personas, newKey, ({ name, description }) => ({ addPersona: { key: '', name, description } }))
  const lanes = adopted(map.lanes, clip.lanes, newKey, ({ name, kind, noteKind }) => ({ addLane: { key: '', name, kind, noteKind } }))
  const stageKeys = new Map([...target.stages, ...stages.map(({ was, add }) => [was, add.key] as const)])
  const keys = new Map(clip.touchpoints.map(({ key }) => [key, newKey()]))
  const last = new Map(target.after)
  const touchpoints = clip.touchpoints.map(({ key: was, order, stage: from, channel, persona, lane, ...said }): JourneyEdit => {
    const [key, stage] = [keys.get(was)!, stageKeys.get(from)!]
    const after = last.get(stage)
    last.set(stage, key)
    return { addTouchpoint: { ...said, key, stage, after, channel: named(channels.keys, channel), persona: named(personas.keys, persona), lane: named(lanes.keys, lane) } }
  })
  return {
    keys: [...keys.values()],
    edits: [
      ...channels.edits,
      ...personas.edits,
      ...lanes.edits,
      ...stages.map(({ add }): JourneyEdit => ({ addStage: add })),
      ...touchpoints,
      ...hangingOn(clip, keys, newKey),
    ],
  }
}

/** Transitions, needs, notes and metric cards of the clip on the new touchpoints. */
function hangingOn(clip: Clip, keys: ReadonlyMap<string, string>, newKey: () => string): JourneyEdit[] {
  const on = <T extends { touchpoint: string | null }>(things: readonly T[]) => things.filter(({ touchpoint }) => keys.has(touchpoint ?? ''))
  return [
    ...clip.transitions
      .filter(({ from, to }) => keys.has(from) && keys.has(to))
      .map(({ from, to, label }) => ({ addTransition: { key: newKey(), from: keys.get(from)!, to: keys.get(to)!, label } })),
    ...on(clip.needs).map(({ touchpoint, text, kind, importance, metric }) => ({ addNeed: { key: newKey(), touchpoint: keys.get(touchpoint)!, text, kind, importance, metric } })),
    ...on(clip.notes).map(({ touchpoint, kind, text }) => ({ addNote: { key: newKey(), touchpoint: keys.get(touchpoint!)!, kind, text } })),
    ...on(clip.metricCards).map(({ touchpoint, metric, asks, weight }) => ({ addMetricCard: { key: newKey(), touchpoint: keys.get(touchpoint!)!, metric, asks, weight } })),
  ]
}

interface Named { key: string, name: string }

/** The map's things for those that a clip mentions, by key or by name; what is missing is added. */
function adopted<T extends Named>(own: Readonly<Record<string, T>>, mentioned: readonly T[], newKey: () => string, addOf: (thing: T) => JourneyEdit) {
  const edits: JourneyEdit[] = []
  const keys = new Map(mentioned.map((thing) => {
    const same = own[thing.key] ?? Object.values(own).find(other => foldText(other.name) === foldText(thing.name))
    if (same)
      return [thing.key, same.key]
    const key = newKey()
    edits.push(withKey(addOf(thing), key))
    return [thing.key, key]
  }))
  return { keys, edits }
}

function withKey(edit: JourneyEdit, key: string): JourneyEdit {
  const [[name, body]] = Object.entries(edit) as [[string, object]]
  return { [name]: { ...body, key } } as unknown as JourneyEdit
}

function named(keys: ReadonlyMap<string, string>, key: string | null): string | null {
  return key === null ? null : keys.get(key) ?? null
}
