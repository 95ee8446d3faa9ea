import type { Composite } from './composite.ts'
import type { MeasuredTouchpoint } from './measured-touchpoint.ts'
import { compositeOf } from './composite.ts'
import { hasMetricBelowTarget, isMeasured, isTargeted } from './measured-touchpoint.ts'

/** A stage's touchpoints seen together. */
export interface StageRollUp {
  stageKey: string
  composite: Composite | null
  /** How many of its touchpoints are below target, how many have a value and a target, and how many have a value at all. */
  belowTarget: number
  targeted: number
  measured: number
  /** Answers over all its readings. */
  n: number
}

/** The composite of a stage is that of all its metric cards, by the same rule as a touchpoint's. */
export function rollUpStage(stageKey: string, touchpoints: readonly MeasuredTouchpoint[]): StageRollUp {
  const standing = touchpoints.flatMap(touchpoint => touchpoint.standing)
  return {
    stageKey,
    composite: compositeOf(standing),
    belowTarget: touchpoints.filter(hasMetricBelowTarget).length,
    targeted: touchpoints.filter(isTargeted).length,
    measured: touchpoints.filter(isMeasured).length,
    n: standing.reduce((sum, reading) => sum + reading.n, 0),
  }
}
