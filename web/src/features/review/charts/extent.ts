import type { MetricWords } from '../../journeys/panel/reading.fragment.ts'

export interface Extent { least: number, most: number, step: number }

export type Ranged = Pick<MetricWords, 'aggregation' | 'scaleMin' | 'scaleMax'>

/** What a metric's value can be, and the step in which its axis is labelled. */
function rangeOf({ aggregation, scaleMin, scaleMax }: Ranged): Extent {
  switch (aggregation) {
    case 'SHARE': return { least: 0, most: 1, step: 0.05 }
    case 'NPS': return { least: -100, most: 100, step: 10 }
    default: return { least: scaleMin, most: scaleMax, step: (scaleMax - scaleMin) / 20 }
  }
}

/**
 * The ends of a value axis: around what is drawn, never beyond what the value can be, and a fifth of its range at
 * least, so that a wobble does not look like a fall.
 */
export function extentOf(drawn: readonly (number | null)[], metric: Ranged): Extent {
  const { least, most, step } = rangeOf(metric)
  const values = drawn.filter(value => value !== null)
  if (values.length === 0)
    return { least, most, step }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = Math.max((high - low) * 1.2, (most - least) / 5) / 2
  const middle = (low + high) / 2
  return {
    least: Math.max(least, rounded(Math.floor((middle - room) / step + 1e-9) * step)),
    most: Math.min(most, rounded(Math.ceil((middle + room) / step - 1e-9) * step)),
    step,
  }
}

/** Three to six labels of a value axis, in whole steps. */
export function ticksOf({ least, most, step }: Extent): number[] {
  const stride = step * Math.max(1, Math.ceil((most - least) / step / 5))
  const first = Math.ceil(least / stride - 1e-9)
  const last = Math.floor(most / stride + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * stride))
}

/** Where a value lies between the ends of its axis, 0 to 1; what lies beyond them stands at the end. */
export function placeOf(value: number, { least, most }: Extent): number {
  return Math.min(1, Math.max(0, (value - least) / (most - least)))
}

/** Without the last digits that floating point leaves behind. */
function rounded(value: number): number {
  return Number(value.toFixed(6))
}
