import type { Lens } from '../map/useMapView.ts'
import type { Reading, TouchpointOverlay } from './overlay.query.ts'

/**
 * How a reading looks. `solid` and `uncertain` carry their band's colour, `indicative` only its frame; `grey` has a
 * value but no target to hold it against.
 */
export type ChipLook = 'solid' | 'uncertain' | 'indicative' | 'grey' | 'suppressed' | 'empty'

export function chipLook({ state, band, certainty }: Pick<Reading, 'state' | 'band' | 'certainty'>): ChipLook {
  if (state === 'SUPPRESSED')
    return 'suppressed'
  if (state === 'NO_DATA')
    return 'empty'
  if (band === null)
    return 'grey'
  if (state === 'INDICATIVE')
    return 'indicative'
  return certainty === 'UNCERTAIN' ? 'uncertain' : 'solid'
}

/** How a composite looks: no firmer than the scores that it is made of. */
export function compositeLook({ state }: { state: string }): string {
  return state === 'INDICATIVE' ? 'band-outlined' : 'band-fill'
}

/** The two chips of a card, effort before satisfaction; where a family is missing, the next reading takes its place. */
export function chipsOf(overlay: TouchpointOverlay): Reading[] {
  const effort = overlay.readings.find(({ metric }) => metric.family === 'EFFORT')
  const satisfaction = overlay.readings.find(({ metric }) => metric.family === 'SATISFACTION')
  const others = overlay.readings.filter(reading => reading !== effort && reading !== satisfaction)
  return [effort, satisfaction, ...others].filter(reading => reading !== undefined).slice(0, 2)
}

/** The band that a lens gives a card's surface; none leaves it neutral. */
export function surfaceBand(overlay: TouchpointOverlay | undefined, lens: Lens): number | null {
  if (!overlay || lens === 'both')
    return null
  if (lens === 'composite')
    return overlay.composite?.band ?? null
  const family = lens === 'effort' ? 'EFFORT' : 'SATISFACTION'
  const reading = overlay.readings.find(({ metric }) => metric.family === family)
  return reading && (reading.state === 'OK' || reading.state === 'INDICATIVE') ? reading.band : null
}
