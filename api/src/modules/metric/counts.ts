import type { AbsenceReason } from '@masir/schema'

/**
 * All that is ever kept of answers: how many fell on each point. Counts add up exactly over days,
 * segments and touchpoints, and everything shown is a pure function of them.
 */
export interface Counts {
  /** How many answers each point of the scale got. */
  readonly points: ReadonlyMap<number, number>
  /** Typed in as "k of n": only whether an answer was a hit is known. */
  readonly box: { readonly hits: number, readonly of: number }
  /** Typed in as "a mean of n": only the sum is known. */
  readonly means: { readonly sum: number, readonly of: number }
  readonly absent: Readonly<Record<AbsenceReason, number>>
  /** How many of the answers somebody typed in. */
  readonly byHand: number
  /** Day of the last answer, or the last day of the last period typed in. */
  readonly lastDay: string | null
}

export const noCounts: Counts = {
  points: new Map(),
  box: { hits: 0, of: 0 },
  means: { sum: 0, of: 0 },
  absent: { NOT_APPLICABLE: 0, NO_ANSWER: 0 },
  byHand: 0,
  lastDay: null,
}

/** Both together. The order of merging never matters and `noCounts` changes nothing. */
export function mergeCounts(a: Counts, b: Counts): Counts {
  return {
    points: mergePoints(a.points, b.points),
    box: { hits: a.box.hits + b.box.hits, of: a.box.of + b.box.of },
    means: { sum: a.means.sum + b.means.sum, of: a.means.of + b.means.of },
    absent: {
      NOT_APPLICABLE: a.absent.NOT_APPLICABLE + b.absent.NOT_APPLICABLE,
      NO_ANSWER: a.absent.NO_ANSWER + b.absent.NO_ANSWER,
    },
    byHand: a.byHand + b.byHand,
    lastDay: laterDay(a.lastDay, b.lastDay),
  }
}

/** Counts of raw answers, given as [point, how many] pairs. */
export function countsOf(points: Iterable<readonly [number, number]>, lastDay: string | null = null): Counts {
  return { ...noCounts, points: mergePoints(new Map(), new Map(points)), lastDay }
}

/** Answers with a value. */
export function answersIn(counts: Counts): number {
  return answersOnPoints(counts) + counts.box.of + counts.means.of
}

export function answersOnPoints(counts: Counts): number {
  return [...counts.points.values()].reduce((sum, count) => sum + count, 0)
}

/** Those for whom the question applied: answered or left out. Unknown as soon as anything was typed in. */
export function askedIn(counts: Counts): number | null {
  return counts.byHand > 0 ? null : answersIn(counts) + counts.absent.NO_ANSWER
}

function mergePoints(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Map<number, number> {
  const merged = new Map(a)
  for (const [point, count] of b) {
    if (count > 0)
      merged.set(point, (merged.get(point) ?? 0) + count)
  }
  return merged
}

function laterDay(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
