import type { JourneyMap } from '@masir/schema'
import type { MeasuredTouchpoint, ShownReading } from '../../../api/src/modules/metric/measured-touchpoint.ts'
import type { Metric } from '../../../api/src/modules/metric/metric.ts'
import { emptyMap } from '@masir/schema'
import { compositeOf } from '../../../api/src/modules/metric/composite.ts'
import { divergenceOf } from '../../../api/src/modules/metric/divergence.ts'
import { readingOf } from '../../../api/src/modules/metric/reading.ts'
import { metric, owner, perPoint } from '../metric/samples.ts'

export const satisfaction = metric('CSAT_5')
export const ease = metric('EASE_5')

/** A reading of n answers of which this share lies on the scale's last point. */
export function reading(definition: Metric, share: number, n = 100, more: Partial<ShownReading> = {}): ShownReading {
  const hits = Math.round(n * share)
  const points = [n - hits, ...Array.from<number>({ length: definition.scaleMax - definition.scaleMin - 1 }).fill(0), hits]
  return { ...readingOf(definition, perPoint(definition, ...points), owner), touchpointKey: 'x', asks: null, weight: 1, change: null, comparison: null, ...more }
}

export function touchpoint(key: string, ...standing: ShownReading[]): MeasuredTouchpoint {
  return { key, name: key, stageKey: 's', readings: standing, standing, composite: compositeOf(standing), divergence: divergenceOf(standing) }
}

interface Drawn { lane?: string, needs?: { metric: string | null }[] }

/** A map with these touchpoints and their needs. */
export function mapOf(touchpoints: Record<string, Drawn>): JourneyMap {
  const map = emptyMap()
  const keys = Object.keys(touchpoints)
  return {
    ...map,
    touchpoints: Object.fromEntries(keys.map((key, order) => [key, { key, order: `a${order}`, stage: 's', name: key, kind: 'SUPPORT', channel: null, persona: null, lane: touchpoints[key]!.lane ?? null, description: null, expectation: null, owner: null, linkedJourney: null, emotion: null }])),
    needs: Object.fromEntries(keys.flatMap(touchpoint => (touchpoints[touchpoint]!.needs ?? []).map((need, index) => {
      const key = `${touchpoint}-${index}`
      return [key, { key, order: `a${index}`, touchpoint, text: key, kind: 'SUPPORT' as const, importance: 'HIGH' as const, ...need }]
    }))),
  }
}
