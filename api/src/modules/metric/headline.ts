import type { HeadlineState } from '@masir/schema'
import type { MeasuredTouchpoint, ShownReading } from './measured-touchpoint.ts'
import { printFor, printValue } from '@masir/schema'
import { hasMetricBelowTarget, isMeasured, isTargeted } from './measured-touchpoint.ts'
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
  /** With a value and a target. */
  targeted: number
  measured: number
  worst: Finding | null
  /** The worst and those next to it whose value is printed alike, 3 at most: to a reader they are equally bad. */
  worstAlike: Finding[]
  change: Finding | null
}

const mostAlike = 3

export function headlineOf(touchpoints: readonly MeasuredTouchpoint[]): Headline {
  const below = touchpoints.filter(hasMetricBelowTarget).length
  const targeted = touchpoints.filter(isTargeted).length
  const measured = touchpoints.filter(isMeasured).length
  const findings = touchpoints.flatMap(touchpoint => touchpoint.standing.map(reading => ({ touchpoint, reading })))
  const worstAlike = alike(worstFirst(findings))
  return {
    state: stateOf({ cards: findings.length, measured, targeted, below }),
    below,
    targeted,
    measured,
    worst: worstAlike[0] ?? null,
    worstAlike,
    change: largestChange(findings),
  }
}

function stateOf({ cards, measured, targeted, below }: Record<'cards' | 'measured' | 'targeted' | 'below', number>): HeadlineState {
  if (cards === 0)
    return 'NO_METRICS'
  if (measured === 0)
    return 'NO_DATA'
  if (targeted === 0)
    return 'NO_TARGETS'
  return below === 0 ? 'ALL_ON_TARGET' : 'SOME_BELOW'
}

/** What is below its target, the furthest first; small samples come after all sufficient ones. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ reading }) => isBelowTarget(reading.score))
    .sort((a, b) => Number(a.reading.state !== 'OK') - Number(b.reading.state !== 'OK') || byDistanceFromTarget(a.reading, b.reading))
}

/** The first, and those that follow it while their metric is the same and their value reads the same; none skips a worse one. */
function alike(findings: readonly Finding[]): Finding[] {
  const each = findings.filter(({ touchpoint }, place) => findings.findIndex(other => other.touchpoint === touchpoint) === place)
  const unlike = each.findIndex(({ reading }) => !printedAlike(reading, each[0]!.reading))
  return each.slice(0, Math.min(mostAlike, unlike === -1 ? each.length : unlike))
}

function printedAlike(a: ShownReading, b: ShownReading): boolean {
  return a.metric.key === b.metric.key && a.metric.version === b.metric.version && a.state === b.state && printValue(a.metric, a.value!, plain) === printValue(b.metric, b.value!, plain)
}

const plain = printFor('en', 'GREGORIAN')

/** Of the changes that are real, the one that moved furthest in scores, where unlike metrics can be compared. */
function largestChange(findings: readonly Finding[]): Finding | null {
  const [largest] = findings
    .filter(({ reading }) => reading.change !== null && reading.change.verdict !== 'TOO_CLOSE')
    .sort((a, b) => movementOf(b.reading) - movementOf(a.reading))
  return largest ?? null
}

/** How far a value moved in scores, where unlike metrics can be compared; 0 without a target. */
export function movementOf({ metric, value, change }: ShownReading): number {
  return metric.anchors === null ? 0 : Math.abs(distanceOf(metric, value!)! - distanceOf(metric, change!.value)!)
}

/** The furthest below its target first; for readings that have a target and a value. */
export function byDistanceFromTarget(a: ShownReading, b: ShownReading): number {
  return distanceOf(a.metric, a.value!)! - distanceOf(b.metric, b.value!)!
}
