import type { JourneyEdit, JourneyMap, LaneGrouping, NoteKind } from '@masir/schema'
import { apply, emptyMap, LANE_GROUPINGS, NOTE_KINDS } from '@masir/schema'
import fc from 'fast-check'

interface Seed {
  stages: number
  channels: number
  personas: number
  laneGrouping: LaneGrouping
  lanes: (NoteKind | null | 'BACKSTAGE')[]
  touchpoints: { stage: number, channel: number, persona: number, lane: number }[]
  notes: { at: number, lane: number | null, kind: NoteKind, text: string }[]
  transitions: { from: number, to: number }[]
}

const seeds: fc.Arbitrary<Seed> = fc.record({
  stages: fc.integer({ min: 1, max: 6 }),
  channels: fc.integer({ min: 0, max: 5 }),
  personas: fc.integer({ min: 0, max: 3 }),
  laneGrouping: fc.constantFrom(...LANE_GROUPINGS),
  lanes: fc.array(fc.constantFrom(...NOTE_KINDS, null, 'BACKSTAGE' as const), { maxLength: 5 }),
  touchpoints: fc.array(fc.record({ stage: fc.nat(20), channel: fc.nat(20), persona: fc.nat(20), lane: fc.nat(20) }), { maxLength: 30 }),
  notes: fc.array(fc.record({ at: fc.nat(40), lane: fc.option(fc.nat(10)), kind: fc.constantFrom(...NOTE_KINDS), text: fc.lorem({ maxCount: 25 }) }), { maxLength: 20 }),
  transitions: fc.array(fc.record({ from: fc.nat(40), to: fc.nat(40) }), { maxLength: 30 }),
})

/** Maps as people draw them: any number of touchpoints in any stage and lane, connected in any way, also backwards, in lanes of every kind. */
export const maps: fc.Arbitrary<JourneyMap> = seeds.map(seed => mapOf(editsOf(seed)))

export function mapOf(edits: readonly JourneyEdit[], start: JourneyMap = emptyMap()): JourneyMap {
  const outcome = edits.length === 0 ? { ok: true as const, map: start } : apply(start, edits)
  if (!outcome.ok)
    throw new Error(`${outcome.refusal.code} at ${outcome.refusal.index}`)
  return outcome.map
}

function editsOf({ stages, channels, personas, laneGrouping, lanes, touchpoints, notes, transitions }: Seed): JourneyEdit[] {
  const pairs = touchpoints.length === 0
    ? []
    : transitions.map(({ from, to }) => [from % touchpoints.length, to % touchpoints.length] as const).filter(([from, to]) => from !== to)
  const oneOf = (keys: readonly string[], at: number) => keys[at % (keys.length + 1)] ?? null
  const named = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`)
  const keyed = lanes.map((gathers, i) => ({ key: `l${i}`, gathers }))
  const backstage = keyed.filter(({ gathers }) => gathers === 'BACKSTAGE').map(({ key }) => key)
  const texts = keyed.filter(({ gathers }) => gathers !== 'BACKSTAGE').map(({ key }) => key)
  return [
    { updateJourney: { laneGrouping } },
    ...named('c', channels).map((key): JourneyEdit => ({ addChannel: { key, name: `Channel ${key}` } })),
    ...named('p', personas).map((key): JourneyEdit => ({ addPersona: { key, name: `Persona ${key}` } })),
    ...named('s', stages).map((key): JourneyEdit => ({ addStage: { key, name: `Stage ${key}` } })),
    ...keyed.map(({ key, gathers }): JourneyEdit => ({
      addLane: gathers === 'BACKSTAGE' ? { key, name: key, kind: 'BACKSTAGE' } : { key, name: key, kind: 'TEXT', noteKind: gathers },
    })),
    ...touchpoints.map(({ stage, channel, persona, lane }, i): JourneyEdit => ({
      addTouchpoint: {
        key: `t${i}`,
        stage: `s${stage % stages}`,
        name: `Touchpoint ${i}`,
        channel: oneOf(named('c', channels), channel),
        persona: oneOf(named('p', personas), persona),
        lane: oneOf(backstage, lane),
      },
    })),
    ...notes.flatMap(({ at, lane, kind, text }, i): JourneyEdit[] => {
      const cell = lane === null ? undefined : texts[lane % texts.length]
      if (cell)
        return [{ addNote: { key: `n${i}`, stage: `s${at % stages}`, lane: cell, kind, text } }]
      return touchpoints.length > 0 ? [{ addNote: { key: `n${i}`, touchpoint: `t${at % touchpoints.length}`, kind, text } }] : []
    }),
    ...[...new Map(pairs.map(pair => [pair.join(), pair])).values()].map(([from, to]): JourneyEdit => ({
      addTransition: { key: `${from}-${to}`, from: `t${from}`, to: `t${to}` },
    })),
  ]
}
