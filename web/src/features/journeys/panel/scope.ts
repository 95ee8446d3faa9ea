import type { SegmentFilter, Window } from '../map/useMapView.ts'

/** Whose numbers are shown, within the window and filters of the map. */
export interface PanelScope {
  journeyId: string
  /** The journey's own numbers, its outcomes, are at ''. */
  touchpointKey: string
  window: Window
  compareTo?: Window | null
  segment?: SegmentFilter[]
}
