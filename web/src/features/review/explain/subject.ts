import type { PanelScope } from '../../journeys/panel/scope.ts'

/** Whose answers are read: a journey's, within a window and filters. */
export type ExplainScope = Omit<PanelScope, 'touchpointKey'>

/** Which reading: of a touchpoint, or at '' of the journey as a whole, by metric and by what it asks. */
interface ReadingPlace {
  touchpoint: string
  metric: string
  asks: string | null
}

/** A number, or a mark made from numbers, that a reader may ask about. */
export type Subject
  = | { kind: 'reading' } & ReadingPlace
    | { kind: 'change' } & ReadingPlace
    | { kind: 'touchpoint' | 'composite' | 'divergence', touchpoint: string }
    | { kind: 'stage', stage: string }
    | { kind: 'headline' }
    | { kind: 'effect', action: string, what: string }

interface Read {
  touchpointKey: string | null
  metric: { id: string }
  asks: string | null
}

/** The question about a reading that is shown somewhere. */
export function aboutReading({ touchpointKey, metric, asks }: Read, kind: 'reading' | 'change' = 'reading'): Subject {
  return { kind, touchpoint: touchpointKey ?? '', metric: metric.id, asks }
}
