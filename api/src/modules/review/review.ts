import type { JourneyMap } from '@masir/schema'
import type { Finding, MeasuredTouchpoint, ShownReading } from '../metric/index.ts'
import type { Coverage } from './coverage.ts'
import { byDistanceFromTarget, movementOf, worstFirst } from '../metric/index.ts'
import { coverageOf } from './coverage.ts'
import { isStaleOn } from './stale.ts'

/** Satisfied, but hard work: the lowest reading of each of the two families there. */
export interface HardWorkFinding {
  touchpoint: MeasuredTouchpoint
  satisfaction: ShownReading
  effort: ShownReading
}

/** What the period does not tell. */
export interface UnknownFindings {
  needsWithoutMetric: Coverage[]
  withoutAnswers: Finding[]
  tooFew: Finding[]
  stale: Finding[]
  touchpointsWithoutMetric: MeasuredTouchpoint[]
}

/** What an executive goes through, list by list. */
export interface ReviewLists {
  worst: Finding[]
  better: Finding[]
  worse: Finding[]
  tooClose: Finding[]
  hardWork: HardWorkFinding[]
  unknown: UnknownFindings
  coverage: Coverage[]
}

const mostWorst = 3

/** @param lastDay the day of the newest answer of the period: what has had none for long before it has stopped being asked */
export function reviewOf(map: JourneyMap, touchpoints: readonly MeasuredTouchpoint[], lastDay: string): ReviewLists {
  const findings = touchpoints.flatMap(touchpoint => touchpoint.standing.map(reading => ({ touchpoint, reading })))
  const coverage = coverageOf(map, touchpoints, lastDay)
  return {
    worst: worstOf(findings),
    ...changesIn(findings),
    hardWork: touchpoints.flatMap(hardWorkAt),
    unknown: {
      needsWithoutMetric: coverage.filter(({ state }) => state === 'NO_METRIC'),
      withoutAnswers: findings.filter(({ reading }) => reading.state === 'NO_DATA'),
      tooFew: findings.filter(({ reading }) => reading.state === 'INDICATIVE' || reading.state === 'SUPPRESSED'),
      stale: findings.filter(({ reading }) => reading.state === 'OK' && isStaleOn(lastDay, reading.lastAnswerOn)),
      touchpointsWithoutMetric: touchpoints.filter(({ key, standing }) => standing.length === 0 && isInSight(map, key)),
    },
    coverage,
  }
}

/** The lowest of each touchpoint below target, in the headline's order, so that the first is the headline's worst. */
function worstOf(findings: readonly Finding[]): Finding[] {
  const one = new Map<string, Finding>()
  for (const finding of worstFirst(findings)) {
    if (!one.has(finding.touchpoint.key))
      one.set(finding.touchpoint.key, finding)
  }
  return [...one.values()].slice(0, mostWorst)
}

/** By how far they moved in scores, where unlike metrics can be compared. */
function changesIn(findings: readonly Finding[]): Pick<ReviewLists, 'better' | 'worse' | 'tooClose'> {
  const changed = findings.filter(({ reading }) => reading.change !== null).sort((a, b) => movementOf(b.reading) - movementOf(a.reading))
  const told = (verdict: string) => changed.filter(({ reading }) => reading.change!.verdict === verdict)
  return { better: told('BETTER'), worse: told('WORSE'), tooClose: told('TOO_CLOSE') }
}

function hardWorkAt(touchpoint: MeasuredTouchpoint): HardWorkFinding[] {
  if (touchpoint.divergence !== 'SATISFIED_BUT_HARD_WORK')
    return []
  const lowest = (family: string) => touchpoint.standing.filter(({ metric, score }) => metric.family === family && score !== null).sort(byDistanceFromTarget)[0]!
  return [{ touchpoint, satisfaction: lowest('SATISFACTION'), effort: lowest('EFFORT') }]
}

/** What stands under the line of visibility has no customer to ask. */
export function isInSight(map: JourneyMap, touchpointKey: string): boolean {
  return map.touchpoints[touchpointKey]!.lane === null
}
