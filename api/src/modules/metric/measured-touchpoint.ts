import type { Divergence, SampleState } from '@masir/schema'
import type { Change } from './change.ts'
import type { Composite } from './composite.ts'
import type { Reading } from './reading.ts'
import { isBelowTarget } from './scoring.ts'

/** A reading where it stands on the map, with what became of it since the compared period. */
export interface ShownReading extends Reading {
  /** Null for an outcome of the journey itself. */
  touchpointKey: string | null
  /** What precisely is asked there. */
  asks: string | null
  weight: number
  change: Change | null
  /** What the compared period has to offer; null when nothing is compared. */
  comparison: SampleState | null
}

/** A touchpoint with everything measured on it. */
export interface MeasuredTouchpoint {
  key: string
  name: string
  stageKey: string
  /** Per metric card the versions of its metric that have answers in the period, the newest first; the newest where none has. */
  readings: ShownReading[]
  /** The first reading of each metric card: these alone carry the verdict on the touchpoint. */
  standing: ShownReading[]
  composite: Composite | null
  divergence: Divergence | null
}

/** At least one of its metrics has a value in this period. */
export function isMeasured({ standing }: MeasuredTouchpoint): boolean {
  return standing.some(reading => reading.value !== null)
}

/** At least one of its metrics has a value and a target to hold it against. */
export function isTargeted({ standing }: MeasuredTouchpoint): boolean {
  return standing.some(({ score }) => score !== null)
}

/** At least one of its metrics is below its target. */
export function hasMetricBelowTarget({ standing }: MeasuredTouchpoint): boolean {
  return standing.some(({ score }) => isBelowTarget(score))
}
