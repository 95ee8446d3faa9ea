import type { Coverage, Finding, Review } from './review.query.ts'

export const unknownKinds = ['needsWithoutMetric', 'touchpointsWithoutMetric', 'withoutAnswers', 'tooFew', 'stale'] as const
export type UnknownKind = typeof unknownKinds[number]

/** One thing that a period does not tell. */
export interface UnknownThing {
  id: string
  touchpoint: { key: string, name: string }
  /** The need that nothing proves. */
  need?: string
  reading?: Finding['reading']
}

/** What is not known, kind by kind; kinds of which there is nothing are left out. */
export function unknownParts({ unknown, coverage }: Pick<Review, 'unknown' | 'coverage'>): { kind: UnknownKind, things: UnknownThing[] }[] {
  const unproved = coverage.filter(({ state }) => state === 'NO_METRIC')
  const things: Record<UnknownKind, UnknownThing[]> = {
    needsWithoutMetric: unproved.map(ofNeed),
    touchpointsWithoutMetric: unknown.touchpointsWithoutMetric.map(touchpoint => ({ id: touchpoint.id, touchpoint })),
    withoutAnswers: unknown.withoutAnswers.map(ofFinding),
    tooFew: unknown.tooFew.map(ofFinding),
    stale: unknown.stale.map(ofFinding),
  }
  return unknownKinds.map(kind => ({ kind, things: things[kind] })).filter(part => part.things.length > 0)
}

const ofNeed = ({ touchpoint, need }: Coverage): UnknownThing => ({ id: need.id, touchpoint, need: need.text })
const ofFinding = ({ touchpoint, reading }: Finding): UnknownThing => ({ id: `${touchpoint.id} ${reading.metric.id} ${reading.asks}`, touchpoint, reading })
