import type { MetricWords } from './reading.fragment.ts'

export interface Extent { least: number, most: number, step: number }

/** What a metric's value can be, and the step in which its axis is labelled. */
function rangeOf({ aggregation, scaleMin, scaleMax }: Pick<MetricWords, 'aggregation' | 'scaleMin' | 'scaleMax'>): Extent {
  switch (aggregation) {
    case 'SHARE': return { least: 0, most: 1, step: 0.05 }
    case 'NPS': return { least: -100, most: 100, step: 10 }
    default: return { least: scaleMin, most: scaleMax, step: (scaleMax - scaleMin) / 20 }
  }
}

/**
 * The ends of a trend's value axis: around what is drawn, never beyond what the value can be,
 * and a fifth of its range at least, so that a wobble does not look like a fall.
 */
export function trendExtent(values: readonly (number | null)[], target: number | null, metric: Parameters<typeof rangeOf>[0]): Extent {
  const { least, most, step } = rangeOf(metric)
  const drawn = [...values, target].filter(value => value !== null)
  if (drawn.length === 0)
    return { least, most, step }
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)]
  const room = Math.max((high - low) * 1.2, (most - least) / 5) / 2
  const middle = (low + high) / 2
  return {
    least: Math.max(least, rounded(Math.floor((middle - room) / step + 1e-9) * step)),
    most: Math.min(most, rounded(Math.ceil((middle + room) / step - 1e-9) * step)),
    step,
  }
}

/** Without the last digits that floating point leaves behind: the chart takes them for steps of their own. */
function rounded(value: number): number {
  return Number(value.toFixed(6))
}
