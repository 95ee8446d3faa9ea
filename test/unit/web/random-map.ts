import type { JourneyEdit, JourneyMap } from '@masir/schema'
import { apply, emptyMap } from '@masir/schema'
import fc from 'fast-check'

interface Seed {
  stages: number
  channels: number
  touchpoints: { stage: number, channel: number }[]
  transitions: { from: number, to: number }[]
}

const seeds: fc.Arbitrary<Seed> = fc.record({
  stages: fc.integer({ min: 1, max: 6 }),
  channels: fc.integer({ min: 0, max: 5 }),
  touchpoints: fc.array(fc.record({ stage: fc.nat(20), channel: fc.nat(20) }), { maxLength: 30 }),
  transitions: fc.array(fc.record({ from: fc.nat(40), to: fc.nat(40) }), { maxLength: 30 }),
})

/** Maps as people draw them: any number of touchpoints in any stage and lane, connected in any way, also backwards. */
export const maps: fc.Arbitrary<JourneyMap> = seeds.map(seed => mapOf(editsOf(seed)))

export function mapOf(edits: readonly JourneyEdit[], start: JourneyMap = emptyMap()): JourneyMap {
  const outcome = edits.length === 0 ? { ok: true as const, map: start } : apply(start, edits)
  if (!outcome.ok)
    throw new Error(`${outcome.refusal.code} at ${outcome.refusal.index}`)
  return outcome.map
}

function editsOf({ stages, channels, touchpoints, transitions }: Seed): JourneyEdit[] {
  const pairs = touchpoints.length === 0
    ? []
    : transitions.map(({ from, to }) => [from % touchpoints.length, to % touchpoints.length] as const).filter(([from, to]) => from !== to)
  return [
    ...Array.from({ length: channels }, (_, i): JourneyEdit => ({ addChannel: { key: `c${i}`, name: `Channel ${i}` } })),
    ...Array.from({ length: stages }, (_, i): JourneyEdit => ({ addStage: { key: `s${i}`, name: `Stage ${i}` } })),
    ...touchpoints.map(({ stage, channel }, i): JourneyEdit => ({
      addTouchpoint: { key: `t${i}`, stage: `s${stage % stages}`, name: `Touchpoint ${i}`, channel: channel % (channels + 1) === channels ? null : `c${channel % (channels + 1)}` },
    })),
    ...[...new Map(pairs.map(pair => [pair.join(), pair])).values()].map(([from, to]): JourneyEdit => ({
      addTransition: { key: `${from}-${to}`, from: `t${from}`, to: `t${to}` },
    })),
  ]
}
