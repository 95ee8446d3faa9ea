import type { Channel, JourneyMap, NoteKind, Touchpoint } from '@masir/schema'
import type { CanvasLayout, CardPlace } from './layout.ts'
import type { Point } from './route.ts'
import { NOTE_KINDS } from '@masir/schema'
import { CARD } from './measures.ts'
import { routeOf } from './route.ts'

export interface TouchpointData {
  touchpoint: Touchpoint
  channel: Channel | null
  /** Metric keys asked here; none means that nothing is measured. */
  metrics: readonly string[]
  needs: number
  /** How many notes of each kind hang on it. */
  notes: Readonly<Partial<Record<NoteKind, number>>>
}

export interface CardNode {
  id: string
  type: 'touchpoint'
  position: Point
  data: TouchpointData
  domAttributes: typeof wordless
}

/** The card inside says what it is; around it the library would say “node”, in English. */
const wordless = { 'aria-roledescription': undefined }

export interface TransitionEdge {
  id: string
  type: 'transition'
  source: string
  target: string
  data: { label: string | null, points: Point[] }
}

export interface CanvasGraph {
  nodes: CardNode[]
  edges: TransitionEdge[]
}

/**
 * The one mapping from map and layout to what the flow library draws. Right to left is decided here: x → −x. A place
 * in the layout without a touchpoint is that of a card still being typed, and is left empty.
 */
export function mapToGraph(map: JourneyMap, layout: CanvasLayout, mirrored: boolean): CanvasGraph {
  const counts = countsByTouchpoint(map)
  const nodes = [...layout.cards.values()].flatMap((place): CardNode[] => {
    const touchpoint = map.touchpoints[place.key]
    if (!touchpoint)
      return []
    const data = { touchpoint, channel: channelOf(map, touchpoint), ...counts.get(place.key)! }
    return [{ id: place.key, type: 'touchpoint', position: mirrorCard(place, mirrored), data, domAttributes: wordless }]
  })
  return { nodes, edges: edgesOf(map, layout, mirrored) }
}

/** Where a card's upper left corner is drawn. Its own inverse, so it also reads a drawn place back. */
export function mirrorCard({ x, y }: Point, mirrored: boolean): Point {
  return { x: mirrored ? -x - CARD.width : x, y }
}

export function mirrorPoint({ x, y }: Point, mirrored: boolean): Point {
  return { x: mirrored ? -x : x, y }
}

/** Keeps the node objects that say the same as before, so that an edit of one card redraws one card. */
export function keepUnchanged(before: CanvasGraph, now: CanvasGraph): CanvasGraph {
  const known = new Map(before.nodes.map(node => [node.id, node]))
  const nodes = now.nodes.map((node) => {
    const old = known.get(node.id)
    return old && isSame(old, node) ? old : node
  })
  return { nodes, edges: now.edges }
}

interface Counts {
  metrics: string[]
  needs: number
  notes: Partial<Record<NoteKind, number>>
}

function countsByTouchpoint(map: JourneyMap): Map<string, Counts> {
  const all = new Map(Object.keys(map.touchpoints).map((key): [string, Counts] => [key, { metrics: [], needs: 0, notes: {} }]))
  for (const need of Object.values(map.needs))
    all.get(need.touchpoint)!.needs += 1
  for (const { touchpoint, kind } of Object.values(map.notes)) {
    const notes = touchpoint === null ? undefined : all.get(touchpoint)?.notes
    if (notes)
      notes[kind] = (notes[kind] ?? 0) + 1
  }
  for (const card of Object.values(map.metricCards)) {
    if (card.touchpoint !== null)
      all.get(card.touchpoint)!.metrics.push(card.metric)
  }
  return all
}

function channelOf(map: JourneyMap, { channel }: Touchpoint): Channel | null {
  return channel === null ? null : map.channels[channel] ?? null
}

function edgesOf(map: JourneyMap, layout: CanvasLayout, mirrored: boolean): TransitionEdge[] {
  const drawn = (key: string): CardPlace | undefined => layout.cards.get(key)
  return Object.values(map.transitions).flatMap(({ key, from, to, label }) => {
    const [source, target] = [drawn(from), drawn(to)]
    if (!source || !target)
      return []
    const points = routeOf(source, target, layout).map(point => mirrorPoint(point, mirrored))
    return [{ id: key, type: 'transition', source: from, target: to, data: { label, points } }]
  })
}

function isSame(a: CardNode, b: CardNode): boolean {
  return a.position.x === b.position.x
    && a.position.y === b.position.y
    && a.data.touchpoint === b.data.touchpoint
    && a.data.channel === b.data.channel
    && a.data.needs === b.data.needs
    && NOTE_KINDS.every(kind => a.data.notes[kind] === b.data.notes[kind])
    && a.data.metrics.join() === b.data.metrics.join()
}
