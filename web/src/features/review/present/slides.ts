import type { Review } from '../page/review.query.ts'

/** One page of a presentation, in the order in which a review is told. */
export type Slide
  = | { kind: 'headline' | 'changed' | 'hardWork' | 'unknown' | 'deeds' }
    | { kind: 'worst', rank: number }

/** What a review has to say, page by page; where nothing is measured there is nothing to be worst or to change. */
export function slidesOf({ worst }: Pick<Review, 'worst'>, measured: number): Slide[] {
  if (measured === 0)
    return [{ kind: 'headline' }, { kind: 'unknown' }, { kind: 'deeds' }]
  return [
    { kind: 'headline' },
    ...worst.map((_, index): Slide => ({ kind: 'worst', rank: index + 1 })),
    { kind: 'changed' },
    { kind: 'hardWork' },
    { kind: 'unknown' },
    { kind: 'deeds' },
  ]
}

/** The page that a number in the address means, from 0: never one that is not there. */
export function pageAt(asked: unknown, count: number): number {
  const page = typeof asked === 'string' && /^\d+$/.test(asked) ? Number(asked) - 1 : 0
  return Math.min(Math.max(0, page), Math.max(0, count - 1))
}
