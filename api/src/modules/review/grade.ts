import type { Grade, JourneyMap } from '@masir/schema'
import type { MeasuredTouchpoint } from '../metric/index.ts'
import { GRADES } from '@masir/schema'
import { isMeasured } from '../metric/index.ts'
import { coverageOf, isProved } from './coverage.ts'
import { isInSight } from './review.ts'

/** How far a map rests on evidence, each share 0–1. */
export interface EvidenceShares {
  measuredShare: number
  /** Null where no needs are drawn. */
  provedNeedsShare: number | null
  /** Share of touchpoints with a sufficient sample. */
  sufficientShare: number
}

/** From this share of touchpoints on with a sufficient sample: nearly everywhere, in most places, in some, hardly anywhere. */
const lowest: readonly (readonly [Grade, number])[] = [['A', 0.8], ['B', 0.5], ['C', 0.2], ['D', 0]]

/**
 * A map is believed as far as its touchpoints have sufficient samples: an indicative value may be chance, a need may
 * be imagined. Evidence of last year does not show today's touchpoint, so a stale map is graded one lower.
 */
export function gradeOf({ sufficientShare }: EvidenceShares, isStale: boolean): Grade {
  const place = lowest.findIndex(([, share]) => sufficientShare >= share)
  return GRADES[Math.min(place + (isStale ? 1 : 0), GRADES.length - 1)]!
}

/** Touchpoints under the line of visibility have no customer to ask, so they do not count. */
export function evidenceShares(map: JourneyMap, touchpoints: readonly MeasuredTouchpoint[]): EvidenceShares {
  const seen = touchpoints.filter(({ key }) => isInSight(map, key))
  const needs = coverageOf(map, seen, '9999-12-31')
  return {
    measuredShare: shareOf(seen, isMeasured),
    provedNeedsShare: needs.length === 0 ? null : shareOf(needs, isProved),
    sufficientShare: shareOf(seen, ({ standing }) => standing.some(({ state }) => state === 'OK')),
  }
}

function shareOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length
}
