import type { Channel, ChannelKind, MetricFamily, TouchpointKind } from '@masir/schema'

/** Which touchpoints of all journeys are meant; each part narrows. */
export interface TouchpointQuestion {
  kinds?: TouchpointKind[] | null
  channelKinds?: ChannelKind[] | null
  /** Key or name of a channel. */
  channel?: string | null
  family?: MetricFamily | null
  bandAtMost?: number | null
}

interface Candidate {
  kind: TouchpointKind
  channel: Pick<Channel, 'key' | 'name' | 'kind'> | null
  readings: readonly { metric: { family: MetricFamily }, score: number | null, band: number | null }[]
}

/** Whether a touchpoint is meant; a family and a band must be those of one and the same reading. */
export function isMeant({ kind, channel, readings }: Candidate, { kinds, channelKinds, channel: wanted, family, bandAtMost }: TouchpointQuestion): boolean {
  return (!kinds || kinds.includes(kind))
    && (!channelKinds || (channel !== null && channelKinds.includes(channel.kind)))
    && (wanted == null || (channel !== null && [channel.key, channel.name].includes(wanted)))
    && ((family == null && bandAtMost == null) || readings.some(reading =>
      (family == null || reading.metric.family === family) && (bandAtMost == null || (reading.band !== null && reading.band <= bandAtMost))))
}

/** The lowest score of its readings, of one family where that is asked for; what has none comes last. */
export function lowestScore({ readings }: Pick<Candidate, 'readings'>, family: MetricFamily | null | undefined): number {
  return Math.min(...readings.flatMap(({ metric, score }) => score === null || (family != null && metric.family !== family) ? [] : [score]))
}
