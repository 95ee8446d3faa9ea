import type { CoverageState, JourneyMap, Need } from '@masir/schema'
import type { MeasuredTouchpoint, ShownReading } from '../metric/index.ts'
import { needsOf } from '@masir/schema'
import { isBelowTarget, isShown } from '../metric/index.ts'
import { isStaleOn } from './stale.ts'

/** A need, and what the reading of the metric that proves it says. */
export interface Coverage {
  touchpointKey: string
  need: Need
  state: CoverageState
  reading: ShownReading | null
}

/** Every need of every touchpoint, as the map is read. */
export function coverageOf(map: JourneyMap, touchpoints: readonly MeasuredTouchpoint[], lastDay: string): Coverage[] {
  return touchpoints.flatMap(({ key, standing }) => needsOf(map, key).map((need) => {
    const reading = standing.find(({ metric }) => metric.key === need.metric) ?? null
    return { touchpointKey: key, need, reading, state: reading ? stateOf(reading, lastDay) : 'NO_METRIC' }
  }))
}

function stateOf({ state, score, lastAnswerOn }: ShownReading, lastDay: string): CoverageState {
  if (state === 'NO_DATA')
    return 'NO_DATA'
  if (state !== 'OK')
    return 'TOO_FEW'
  if (isStaleOn(lastDay, lastAnswerOn))
    return 'STALE'
  if (score === null)
    return 'NO_TARGET'
  return isBelowTarget(score) ? 'BELOW_TARGET' : 'MET'
}

/** Whether the need's metric has a value to look at. */
export function isProved({ reading }: Coverage): boolean {
  return reading !== null && isShown(reading.state)
}
