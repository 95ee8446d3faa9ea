import type { HeadlineState } from '@masir/schema'
import type { MeasuredTouchpoint, ShownReading } from './measured-touchpoint.ts'
import { hasMetricBelowTarget, isMeasured } from './measured-touchpoint.ts'
import { distanceOf, isBelowTarget } from './scoring.ts'

/** A reading and the touchpoint it belongs to. */
export interface Finding {
  touchpoint: MeasuredTouchpoint
  reading: ShownReading
}

/** What an executive reads first: how many touchpoints are below target, which is worst, what really changed most. */
export interface Headline {
  state: HeadlineState
  below: number
  measured: number
  worst: Finding | null
  change: Finding | null
}

export function headlineOf(touchpoints: readonly MeasuredTouchpoint[]): Headline {
  const below = touchpoints.filter(hasMetricBelowTarget).length
  const measured = touchpoints.filter(isMeasured).length
  const findings = touchpoints.flatMap(touchpoint => touchpoint.standing.map(reading => ({ touchpoint, reading })))
  return {
    state: stateOf(findings.length, measured, below),
    below,
    measured,
    worst: below > 0 ? worstOf(findings) : null,
    change: largestChange(findings),
  }
}

function stateOf(cards: number, measured: number, below: number): HeadlineState {
  if (cards === 0)
    return 'NO_METRICS'
  if (measured === 0)
    return 'NO_DATA'
  return below === 0 ? 'ALL_ON_TARGET' : 'SOME_BELOW'
}

/** The furthest below its target; a small sample is named only where no sufficient one is below target. */
function worstOf(findings: readonly Finding[]): Finding | null {
  const below = findings.filter(({ reading }) => isBelowTarget(reading.score))
  const sufficient = below.filter(({ reading }) => reading.state === 'OK')
  const [worst] = (sufficient.length > 0 ? sufficient : below)
    .sort((a, b) => distanceFromTarget(a.reading) - distanceFromTarget(b.reading))
  return worst ?? null
}

/** Of the changes that are real, the one that moved furthest in scores, where unlike metrics can be compared. */
function largestChange(findings: readonly Finding[]): Finding | null {
  const [largest] = findings
    .filter(({ reading }) => reading.change !== null && reading.change.verdict !== 'TOO_CLOSE')
    .sort((a, b) => movementOf(b.reading) - movementOf(a.reading))
  return largest ?? null
}

function movementOf({ metric, value, change }: ShownReading): number {
  return metric.anchors === null ? 0 : Math.abs(distanceOf(metric, value!)! - distanceOf(metric, change!.value)!)
}

function distanceFromTarget({ metric, value }: ShownReading): number {
  return distanceOf(metric, value!)!
}
