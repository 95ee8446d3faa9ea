import type { Aggregation } from '@masir/schema'

/** What a person can know of answers counted elsewhere: k of n, the counts per point, or only the mean of n. */
export type EntryForm = 'HITS' | 'POINTS' | 'MEAN'

/** The forms whose number can be told from what was typed in: a mean says nothing of a share, nor the other way round. */
export const entryForms: Record<Aggregation, readonly EntryForm[]> = {
  SHARE: ['HITS', 'POINTS'],
  NPS: ['POINTS'],
  MEAN: ['POINTS', 'MEAN'],
}
