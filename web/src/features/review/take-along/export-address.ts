import type { Print } from '@masir/schema'
import type { SegmentFilter, Window } from '../../journeys/map/useMapView.ts'

/** The documents that the server makes: what is asked of it, and the paper where there is a choice. */
export const DOCUMENTS = {
  reviewPdf: { of: 'review', as: 'pdf' },
  mapA4: { of: 'map', as: 'pdf', paper: 'a4' },
  mapA3: { of: 'map', as: 'pdf', paper: 'a3' },
  slides: { of: 'review', as: 'pptx' },
  sheet: { of: 'readings', as: 'xlsx' },
  csv: { of: 'readings', as: 'csv' },
} as const satisfies Record<string, { of: string, as: string, paper?: 'a3' | 'a4' }>
export type DocumentId = keyof typeof DOCUMENTS

/** What is looked at, and so taken along. */
export interface Looked {
  window: Window
  compareTo: Window | null
  segment: readonly SegmentFilter[]
}

/** Where a document of what is looked at is made for this reader. */
export function exportAddress(journeyKey: string, document: DocumentId, { window, compareTo, segment }: Looked, { locale, digits, calendar }: Print): string {
  const { of, as, ...choice } = DOCUMENTS[document]
  const query = new URLSearchParams({
    from: window.from,
    to: window.to,
    ...compareTo && { compareFrom: compareTo.from, compareTo: compareTo.to },
    ...choice,
    locale,
    digits,
    calendar,
  })
  for (const { dimension, values } of segment)
    values.forEach(value => query.append('segment', `${dimension}:${value}`))
  return `/exports/journeys/${encodeURIComponent(journeyKey)}/${of}.${as}?${query}`
}
