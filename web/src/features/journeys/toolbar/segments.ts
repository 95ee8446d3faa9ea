import type { SegmentFilter } from '../map/useMapView.ts'
import { graphql } from '../../../app/graphql.ts'

export const segmentDimensionsQuery = graphql(`
  query SegmentDimensions {
    segmentDimensions { key label values { value label } }
  }
`)

/** The filters with one value switched on or off; a dimension without values is no filter. */
export function toggled(filters: readonly SegmentFilter[], dimension: string, value: string): SegmentFilter[] {
  const values = filters.find(filter => filter.dimension === dimension)?.values ?? []
  const next = values.includes(value) ? values.filter(one => one !== value) : [...values, value]
  const others = filters.filter(filter => filter.dimension !== dimension)
  return next.length > 0 ? [...others, { dimension, values: next }] : others
}
