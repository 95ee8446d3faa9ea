import type { Ref } from 'vue'
import type { CanvasLayout } from './layout.ts'
import type { Point } from './route.ts'
import { computed } from 'vue'
import { mirrorCard, mirrorPoint } from './map-to-graph.ts'
import { CARD } from './measures.ts'
import { useVueFlow } from './vue-flow.adapter.ts'

/** Air around the drawing, in screen pixels. */
const MARGIN = 16
/** Readable without glasses; smaller than this only when the reader zooms out. */
const LEAST_AT_START = 0.64
const DURATION = 200
/** Hints and buttons stand over the lower edge of the drawing, in screen pixels. */
const BELOW = 52
/** Cards become tiles below this zoom. */
const FAR = 0.5

export type CanvasView = ReturnType<typeof useCanvasView>

/** Where the reader looks: the whole map, its beginning, or one card. */
export function useCanvasView(layout: Readonly<Ref<CanvasLayout>>, mirrored: Readonly<Ref<boolean>>) {
  const { dimensions, setViewport, viewport, zoomTo, zoomIn, zoomOut } = useVueFlow()

  function fitZoom(): number {
    const { width, height } = layout.value
    const wide = (dimensions.value.width - 2 * MARGIN) / Math.max(width, 1)
    const high = (dimensions.value.height - 2 * MARGIN) / Math.max(height, 1)
    return Math.min(wide, high, 1)
  }

  function fit() {
    const zoom = fitZoom()
    const spare = (dimensions.value.width - layout.value.width * zoom) / 2
    const start = Math.max(MARGIN, spare)
    void setViewport({ x: mirrored.value ? dimensions.value.width - start : start, y: MARGIN, zoom }, { duration: DURATION })
  }

  /** The beginning of the journey at a size that can be read. */
  function showStart() {
    const wide = (dimensions.value.width - 2 * MARGIN) / Math.max(layout.value.width, 1)
    const zoom = Math.min(1, Math.max(wide, LEAST_AT_START))
    void setViewport({ x: mirrored.value ? dimensions.value.width - MARGIN : MARGIN, y: MARGIN, zoom })
  }

  /** Cards with their surroundings, as large as the window allows and no larger than they are. */
  function showCards(keys: readonly string[]) {
    const places = keys.flatMap(key => layout.value.cards.get(key) ?? [])
    if (places.length === 0)
      return
    const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))]
    const width = Math.max(...places.map(({ x }) => x)) - left + CARD.width
    const height = Math.max(...places.map(({ y }) => y)) - top + CARD.height
    const zoom = Math.min(1, (dimensions.value.width - 4 * MARGIN) / width, (dimensions.value.height - 4 * MARGIN) / height)
    centreOn({ x: left + width / 2, y: top + height / 2 }, zoom)
  }

  /** Brings a point of the layout into the middle of the window. */
  function centreOn(point: Point, zoom = viewport.value.zoom) {
    const { x, y } = mirrorPoint(point, mirrored.value)
    void setViewport({ x: dimensions.value.width / 2 - x * zoom, y: dimensions.value.height / 2 - y * zoom, zoom }, { duration: zoom === viewport.value.zoom ? 0 : DURATION })
  }

  /** Moves just far enough that the card, or the note of this height, at a place is seen whole. */
  function reveal(place: Point, height = CARD.height) {
    const { zoom } = viewport.value
    const corner = mirrorCard(place, mirrored.value)
    const x = into(corner.x * zoom, CARD.width * zoom, viewport.value.x, dimensions.value.width)
    const y = into(corner.y * zoom, height * zoom, viewport.value.y, dimensions.value.height - BELOW)
    if (x !== viewport.value.x || y !== viewport.value.y)
      void setViewport({ x, y, zoom }, { duration: DURATION })
  }

  const isFar = computed(() => viewport.value.zoom < FAR)
  /** From afar a tile's letters grow against the zoom, in steps so that few moves redraw them. */
  const farScale = computed(() => isFar.value ? Math.min(1.25, Math.round(10 * FAR / viewport.value.zoom) / 10) : 1)
  /** A way on screen as a way on the drawing. */
  const toDrawn = ({ x, y }: Point): Point => ({ x: x / viewport.value.zoom, y: y / viewport.value.zoom })
  const actualSize = () => void zoomTo(1, { duration: DURATION })

  return { isFar, farScale, fit, showStart, showCards, centreOn, reveal, toDrawn, actualSize, zoomIn: () => void zoomIn(), zoomOut: () => void zoomOut() }
}

/** The shift that brings a span of pixels into a window. */
function into(start: number, length: number, shift: number, room: number): number {
  if (start + shift < MARGIN)
    return MARGIN - start
  return start + length + shift > room - MARGIN ? room - MARGIN - start - length : shift
}
