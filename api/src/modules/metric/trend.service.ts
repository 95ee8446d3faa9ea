import type { TrendStep } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { MetricReading } from './metric-reading.type.ts'
import type { Trend } from './trend.ts'
import { cellKey } from './cell-counts.ts'
import { bucketsOf, rulesFor } from './overlay.service.ts'
import { trendOf } from './trend.ts'

/** How a reading's value went inside its window. A trend of a withheld reading would tell what it withholds. */
export async function readTrend(context: OperationContext, { metric, state, touchpointKey, origin }: MetricReading, step: TrendStep): Promise<Trend | null> {
  if (state === 'SUPPRESSED')
    return null
  const { starts, cells } = await bucketsOf(context, origin, step)
  const buckets = cells.get(cellKey({ touchpointKey, metricKey: metric.key, version: metric.version })) ?? []
  return trendOf(metric, starts, buckets, rulesFor(context.viewer))
}
