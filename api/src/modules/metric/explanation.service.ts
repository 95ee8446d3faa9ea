import type { Print } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { MetricReading } from './metric-reading.type.ts'
import { cellKey } from './cell-counts.ts'
import { explain } from './explain.ts'
import { sourcesOfCells } from './sources-of-cells.ts'

/** How a reading is counted, in words, with where its answers come from. */
export async function explanationOf(context: OperationContext, reading: MetricReading, print: Print): Promise<string> {
  const { metric, touchpointKey, asks, origin: { line, window } } = reading
  const sources = await sourcesOfCells(context, { line, window: { from: window.from, to: window.to } })
  const cell = cellKey({ touchpointKey, metricKey: metric.key, version: metric.version })
  return explain(reading, { window, sources: sources!.get(cell) ?? [], asks }, print)
}
