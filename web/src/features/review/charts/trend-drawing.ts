import type { Extent } from './extent.ts'
import { placeOf } from './extent.ts'

/** One bucket of a trend. */
export interface TrendPoint {
  /** Null where nobody answered, or too few to be shown. */
  value: number | null
  low: number | null
  high: number | null
  n: number
}

export interface Plot {
  width: number
  height: number
  /** Room for the labels of the axes, in pixels: of values at the inline start, of times below. */
  labels: { start: number, below: number }
  /** Time runs from right to left. */
  mirrored: boolean
}

/** Kept free above the highest and beside the last point, in pixels. */
const MARGIN = 10

/** Where everything of a trend is drawn, in pixels from the top left. */
export function drawTrend(points: readonly TrendPoint[], extent: Extent, { width, height, labels, mirrored }: Plot) {
  const last = Math.max(1, points.length - 1)
  const across = (index: number) => {
    const along = labels.start + MARGIN + (width - labels.start - 2 * MARGIN) * (index / last)
    return round(mirrored ? width - along : along)
  }
  const up = (value: number) => round(MARGIN + (height - labels.below - MARGIN) * (1 - placeOf(value, extent)))
  const at = (index: number, value: number) => `${across(index)},${up(value)}`

  /** Neighbours that all have what is drawn: a line goes from answer to answer and never across a gap. */
  const runs = (has: (point: TrendPoint) => boolean) => points.reduce<number[][]>((found, point, index) => {
    if (!has(point))
      return found
    const run = found.at(-1)
    return run?.at(-1) === index - 1 ? [...found.slice(0, -1), [...run, index]] : [...found, [index]]
  }, [])

  return {
    across,
    up,
    lines: runs(({ value }) => value !== null).map(run => `M${run.map(index => at(index, points[index]!.value!)).join('L')}`),
    intervals: runs(({ low, high }) => low !== null && high !== null).map((run) => {
      const upper = run.map(index => at(index, points[index]!.high!))
      const lower = run.toReversed().map(index => at(index, points[index]!.low!))
      return `M${[...upper, ...lower].join('L')}Z`
    }),
    dots: points.flatMap(({ value }, index) => value === null ? [] : [{ index, x: across(index), y: up(value) }]),
    /** There are answers, but too few to be shown: neither a value nor nothing. */
    tooFew: points.flatMap(({ value, n }, index) => value === null && n > 0 ? [{ index, x: across(index) }] : []),
  }
}

/** Every how many labels fit beside each other. */
export function labelStride(count: number, width: number, room: number): number {
  return Math.max(1, Math.ceil(count / Math.max(1, Math.floor(width / room))))
}

/** The point nearest to a place across the plot. */
export function nearest(count: number, x: number, across: (index: number) => number): number {
  let best = 0
  for (let index = 1; index < count; index++) {
    if (Math.abs(across(index) - x) < Math.abs(across(best) - x))
      best = index
  }
  return best
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
