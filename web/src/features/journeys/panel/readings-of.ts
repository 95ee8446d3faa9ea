interface OverlayOf<R> {
  touchpoints: readonly { touchpoint: { key: string }, readings: readonly R[] }[]
  outcomes: readonly R[]
}

/** A touchpoint's readings; the journey's own, its outcomes, are at ''. */
export function readingsOf<R>({ touchpoints, outcomes }: OverlayOf<R>, touchpointKey: string): readonly R[] {
  if (touchpointKey === '')
    return outcomes
  return touchpoints.find(({ touchpoint }) => touchpoint.key === touchpointKey)?.readings ?? []
}

interface Named {
  metric: { id: string }
  asks: string | null
}

/** The reading of the same metric, asked about the same. */
export function sameReading<R extends Named>(readings: readonly R[], { metric, asks }: Named): R | undefined {
  return readings.find(other => other.metric.id === metric.id && other.asks === asks)
}
