import type { LocationQuery, LocationQueryValue } from 'vue-router'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { computedSame } from '../../../composables/computed-same.ts'

export const modes = ['draw', 'measure', 'review'] as const
export type Mode = typeof modes[number]

export const lenses = ['both', 'effort', 'satisfaction', 'composite'] as const
export type Lens = typeof lenses[number]

export interface Window { from: string, to: string }
export interface SegmentFilter { dimension: string, values: string[] }

/** `before`: the period before; `year`: the same a year ago. */
export type Comparison = 'before' | 'year' | 'none' | Window

/** How a reader looks at a map, kept in the address: a reload, a bookmark and a colleague's link find all of it. */
export interface MapView {
  mode: Mode | undefined
  lens: Lens
  window: Window | undefined
  comparison: Comparison
  segment: SegmentFilter[]
  /** The touchpoint whose panel is open; the journey's own numbers are at ''. */
  touchpoint: string | undefined
  /** The same map as a table. */
  isTable: boolean
}

export function useMapView() {
  const route = useRoute()
  const router = useRouter()
  const read = computed(() => readView(route.query))
  /** Parts that say the same stay the same objects, so that another lens redraws nothing but itself. */
  const window = computedSame(() => read.value.window)
  const comparison = computedSame(() => read.value.comparison)
  const segment = computedSame(() => read.value.segment)
  const view = computed(() => ({ ...read.value, window: window.value, comparison: comparison.value, segment: segment.value }))

  function change(part: Partial<MapView>) {
    void router.replace({ query: writeView({ ...view.value, ...part }) })
  }

  return { view, change }
}

export function readView(query: LocationQuery): MapView {
  const compare = one(query.compare)
  return {
    mode: modes.find(mode => mode === one(query.mode)),
    lens: lenses.find(lens => lens === one(query.lens)) ?? 'both',
    window: readWindow(one(query.window)),
    comparison: compare === 'year' || compare === 'none' ? compare : readWindow(compare) ?? 'before',
    segment: all(query.segment).flatMap(readSegment),
    touchpoint: one(query.at),
    isTable: one(query.as) === 'table',
  }
}

/** Only what differs from how a map opens, so that addresses stay short. */
export function writeView(view: MapView): LocationQuery {
  const query: LocationQuery = {}
  if (view.mode)
    query.mode = view.mode
  if (view.lens !== 'both')
    query.lens = view.lens
  if (view.window)
    query.window = writeWindow(view.window)
  if (view.comparison !== 'before')
    query.compare = typeof view.comparison === 'string' ? view.comparison : writeWindow(view.comparison)
  if (view.segment.length > 0)
    query.segment = view.segment.map(({ dimension, values }) => [dimension, ...values].map(encodeURIComponent).join(':'))
  if (view.touchpoint !== undefined)
    query.at = view.touchpoint
  if (view.isTable)
    query.as = 'table'
  return query
}

function readWindow(text: string | undefined): Window | undefined {
  const days = text?.match(/^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/)
  return days && days[1]! < days[2]! ? { from: days[1]!, to: days[2]! } : undefined
}

function writeWindow({ from, to }: Window): string {
  return `${from}..${to}`
}

function readSegment(text: string): SegmentFilter[] {
  const [dimension, ...values] = text.split(':').map(decode)
  return dimension && values.length > 0 ? [{ dimension, values }] : []
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text
  }
}

function one(value: LocationQueryValue | LocationQueryValue[] | undefined): string | undefined {
  return all(value)[0]
}

function all(value: LocationQueryValue | LocationQueryValue[] | undefined): string[] {
  return [value].flat().filter(text => typeof text === 'string')
}
