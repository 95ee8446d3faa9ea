import type { DrawnMap, Finding, MetricReading, ReadingOrigin, ShownReading } from '../metric/index.ts'
import type { Coverage } from './coverage.ts'
import type { HardWorkFinding, ReviewLists } from './review.ts'
import type { HardWork, NeedCoverage, Review, ReviewFinding } from './review.type.ts'
import { drawn } from '../journey/index.ts'
import { shapeFinding, shapeReading, touchpointAt } from '../metric/index.ts'

/** The lists of a review as their GraphQL types. */
export function shapeReview(lists: ReviewLists, drawnMap: DrawnMap, origin: ReadingOrigin): Review {
  const finding = (found: Finding): ReviewFinding => shapeFinding(found, drawnMap, origin)
  const reading = (shown: ShownReading): MetricReading => shapeReading(shown, origin)
  const needCoverage = ({ touchpointKey, need, state, reading: proof }: Coverage): NeedCoverage => ({
    touchpoint: touchpointAt(touchpointKey, drawnMap),
    need: drawn('need', drawnMap.journeyId, need),
    state,
    reading: proof && reading(proof),
  })
  const hardWork = ({ touchpoint, satisfaction, effort }: HardWorkFinding): HardWork => ({
    touchpoint: touchpointAt(touchpoint.key, drawnMap),
    satisfaction: reading(satisfaction),
    effort: reading(effort),
  })
  const { unknown } = lists
  return {
    journeyId: drawnMap.journeyId,
    worst: lists.worst.map(finding),
    better: lists.better.map(finding),
    worse: lists.worse.map(finding),
    tooClose: lists.tooClose.map(finding),
    hardWork: lists.hardWork.map(hardWork),
    unknown: {
      needsWithoutMetric: unknown.needsWithoutMetric.map(needCoverage),
      withoutAnswers: unknown.withoutAnswers.map(finding),
      tooFew: unknown.tooFew.map(finding),
      stale: unknown.stale.map(finding),
      touchpointsWithoutMetric: unknown.touchpointsWithoutMetric.map(({ key }) => touchpointAt(key, drawnMap)),
    },
    coverage: lists.coverage.map(needCoverage),
  }
}
