import type { JourneyMap } from '@masir/schema'
import type { Touchpoint } from '../journey/index.ts'
import type { CompositeScore } from './composite-score.type.ts'
import type { Composite } from './composite.ts'
import type { Finding, Headline } from './headline.ts'
import type { MeasuredTouchpoint, ShownReading } from './measured-touchpoint.ts'
import type { MetricDefinition } from './metric-definition.entity.ts'
import type { MetricReading, ReadingOrigin } from './metric-reading.type.ts'
import type { Overlaid } from './overlay.ts'
import type { HeadlineType, Overlay, TouchpointOverlay } from './overlay.type.ts'
import { drawn } from '../journey/index.ts'

export interface DrawnMap {
  journeyId: string
  map: JourneyMap
}

/** What stands on a map, as its GraphQL types. */
export function shapeOverlay(overlaid: Overlaid, drawnMap: DrawnMap, origin: ReadingOrigin): Overlay {
  const { journeyId, map } = drawnMap
  return {
    window: origin.window,
    compareTo: origin.compareTo,
    journeyId,
    origin,
    overlaid,
    headline: shapeHeadline(overlaid.headline, drawnMap, origin),
    touchpoints: overlaid.touchpoints.map(touchpoint => shapeTouchpoint(touchpoint, drawnMap, origin)),
    stages: overlaid.stages.map(({ stageKey, composite, ...counts }) => ({
      ...counts,
      stage: drawn('stage', journeyId, map.stages[stageKey]!),
      composite: shapeComposite(composite),
    })),
    outcomes: overlaid.outcomes.map(reading => shapeReading(reading, origin)),
  }
}

export function shapeTouchpoint({ key, readings, composite, divergence }: MeasuredTouchpoint, drawnMap: DrawnMap, origin: ReadingOrigin): TouchpointOverlay {
  return {
    touchpoint: touchpointAt(key, drawnMap),
    readings: readings.map(reading => shapeReading(reading, origin)),
    composite: shapeComposite(composite),
    divergence,
  }
}

function shapeHeadline(headline: Headline, drawnMap: DrawnMap, origin: ReadingOrigin): HeadlineType {
  const shape = (finding: Finding) => shapeFinding(finding, drawnMap, origin)
  const { worst, worstAlike, change } = headline
  return { ...headline, worst: worst && shape(worst), worstAlike: worstAlike.map(shape), change: change && shape(change), told: headline, compareTo: origin.compareTo }
}

export function shapeFinding({ touchpoint, reading }: Finding, drawnMap: DrawnMap, origin: ReadingOrigin): { touchpoint: Touchpoint, reading: MetricReading } {
  return { touchpoint: touchpointAt(touchpoint.key, drawnMap), reading: shapeReading(reading, origin) }
}

export function touchpointAt(key: string, { journeyId, map }: DrawnMap): Touchpoint {
  return drawn('touchpoint', journeyId, map.touchpoints[key]!)
}

/** Definitions come from the database, so the metric of a reading is the entity. */
export function shapeReading(reading: ShownReading, origin: ReadingOrigin): MetricReading {
  const change = reading.change && { ...reading.change, of: reading, origin }
  return { ...reading, change, metric: reading.metric as MetricDefinition, origin }
}

function shapeComposite(composite: Composite | null): CompositeScore | null {
  return composite && { ...composite, weakest: composite.weakest as MetricDefinition }
}
