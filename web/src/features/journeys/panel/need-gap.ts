import type { PanelReading } from './reading.fragment.ts'

type Proof = Pick<PanelReading, 'value'> & { metric: Pick<PanelReading['metric'], 'anchors' | 'direction'> }

/**
 * How far a need's proof is from its target, in the metric's own units and positive where it falls short.
 * Null where there is no value or no target.
 */
export function needGap(reading: Proof | undefined): number | null {
  const target = reading?.metric.anchors?.target
  if (!reading || reading.value === null || target === undefined)
    return null
  return reading.metric.direction === 'HIGHER_BETTER' ? target - reading.value : reading.value - target
}
