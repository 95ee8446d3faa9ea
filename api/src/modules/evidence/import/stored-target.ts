import type { ImportMapping } from './mapping.ts'
import type { Target } from './plan-rows.ts'
import type { Scale } from './scale.ts'

/** A target as JSON. */
export interface StoredTarget {
  touchpoints: string[]
  scales: Scale[]
  workspaceZone: string
}

/** What of a target a mapping points at, as JSON: what is read from it later does not change meanwhile. */
export function storeTarget({ columns }: ImportMapping, { scales, workspaceZone }: Target): StoredTarget {
  const metrics = new Set(columns.flatMap(({ metric }) => metric ?? []))
  return {
    touchpoints: [...new Set(columns.flatMap(({ touchpoint }) => touchpoint ?? []))],
    scales: [...metrics].flatMap((metric) => {
      const scale = scales.get(metric)
      return scale ? [{ key: metric, version: scale.version, scaleMin: scale.scaleMin, scaleMax: scale.scaleMax, scaleStep: scale.scaleStep }] : []
    }),
    workspaceZone,
  }
}

export function restoreTarget({ touchpoints, scales, workspaceZone }: StoredTarget): Target {
  return { touchpoints: new Set(touchpoints), scales: new Map(scales.map(scale => [scale.key, scale])), workspaceZone }
}
