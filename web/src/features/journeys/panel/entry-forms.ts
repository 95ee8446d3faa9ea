import type { Aggregation } from '@masir/schema'

export type EntryForm = 'HITS' | 'POINTS' | 'MEAN'

/** What a person may know of answers counted elsewhere, by what the metric's value is made of. */
export const entryForms: Record<Aggregation, readonly EntryForm[]> = {
  SHARE: ['HITS', 'POINTS'],
  NPS: ['POINTS'],
  MEAN: ['MEAN', 'POINTS'],
}

/** Every point of a scale in rising order, rounded so that 0.1 + 0.2 is the point 0.3. */
export function pointsOf({ scaleMin, scaleMax, scaleStep }: { scaleMin: number, scaleMax: number, scaleStep: number }): number[] {
  const steps = Math.round((scaleMax - scaleMin) / scaleStep)
  return Array.from({ length: steps + 1 }, (_, step) => Number((scaleMin + step * scaleStep).toFixed(9)))
}
