import type { Counts } from './counts.ts'
import { noCounts } from './counts.ts'

/** The counts of one evidence line, by touchpoint, metric and version, in the buckets that were asked for. */
export type CellCounts = ReadonlyMap<string, readonly Counts[]>

/** What a cell counts: one version of one metric at one touchpoint, or of the journey itself where that is null. */
export interface Cell {
  touchpointKey: string | null
  metricKey: string
  version: number
}

/** Keys have no blanks, so a blank parts them. */
export function cellKey({ touchpointKey, metricKey, version }: Cell): string {
  return `${touchpointKey ?? ''} ${metricKey} ${version}`
}

export function countsIn(cells: CellCounts, cell: Cell, bucket = 0): Counts {
  return cells.get(cellKey(cell))?.[bucket] ?? noCounts
}
