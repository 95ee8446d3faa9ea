import type { Verdict } from '@masir/schema'
import type { Extent, Ranged } from './extent.ts'
import { extentOf, placeOf } from './extent.ts'

/** A reading that can be compared. */
export interface Changed {
  value: number | null
  interval: { low: number, high: number } | null
  metric: Ranged & { anchors: { target: number } | null }
  change: { value: number, verdict: Verdict } | null
}

/** Where before, now and the target stand on a row's axis, 0 to 1 in reading direction. */
export interface ChangePlaces {
  before: number
  now: number
  /** Between what the value of now lies. */
  interval: { low: number, high: number } | null
  target: number | null
}

/** Rows whose values are of one unit share one axis, so that equal lengths mean equal differences. */
export function changePlaces(rows: readonly Changed[]): (ChangePlaces | null)[] {
  const extents = new Map<string, Extent>()
  for (const { metric } of rows)
    extents.set(unitOf(metric), extentOf(rows.filter(row => unitOf(row.metric) === unitOf(metric)).flatMap(drawnOf), metric))
  return rows.map((row) => {
    const extent = extents.get(unitOf(row.metric))!
    if (row.value === null || row.change === null)
      return null
    return {
      before: placeOf(row.change.value, extent),
      now: placeOf(row.value, extent),
      interval: row.interval && { low: placeOf(row.interval.low, extent), high: placeOf(row.interval.high, extent) },
      target: row.metric.anchors && placeOf(row.metric.anchors.target, extent),
    }
  })
}

function unitOf({ aggregation, scaleMin, scaleMax }: Ranged): string {
  return aggregation === 'MEAN' ? `${scaleMin}–${scaleMax}` : aggregation
}

function drawnOf({ value, interval, metric, change }: Changed): (number | null)[] {
  return [value, change?.value ?? null, interval?.low ?? null, interval?.high ?? null, metric.anchors?.target ?? null]
}
