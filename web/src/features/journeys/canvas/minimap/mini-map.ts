import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import type { ViewportTransform } from '../vue-flow.adapter.ts'
import { mirrorPoint } from '../map-to-graph.ts'

export interface Box extends Point {
  width: number
  height: number
}

/** The most that the mini map takes, in screen pixels. */
export const ROOM = { width: 200, height: 130 }

/** A box of the layout as it is drawn. */
export function drawnBox({ x, y, width, height }: Box, mirrored: boolean): Box {
  return { x: mirrored ? -x - width : x, y, width, height }
}

/** The part of the drawing that the window shows, as it is drawn. */
export function windowBox({ x, y, zoom }: ViewportTransform, room: { width: number, height: number }): Box {
  return { x: -x / zoom, y: -y / zoom, width: room.width / zoom, height: room.height / zoom }
}

/** The whole drawing, wherever the window is. */
export function wholeBox({ width, height }: Pick<CanvasLayout, 'width' | 'height'>, mirrored: boolean): Box {
  return drawnBox({ x: 0, y: 0, width: Math.max(width, 1), height: Math.max(height, 1) }, mirrored)
}

/** Whether the window shows all of the drawing, so that there is nowhere to go. */
export function isWholeSeen(whole: Box, shown: Box): boolean {
  return shown.x <= whole.x && shown.y <= whole.y
    && shown.x + shown.width >= whole.x + whole.width && shown.y + shown.height >= whole.y + whole.height
}

/** The point of the layout under a place that is given as shares of the mini map's width and height. */
export function pointAt(layout: Pick<CanvasLayout, 'width' | 'height'>, across: number, down: number, mirrored: boolean): Point {
  const whole = wholeBox(layout, mirrored)
  return mirrorPoint({ x: whole.x + across * whole.width, y: whole.y + down * whole.height }, mirrored)
}

/** Where a box of the drawing lies on the mini map, in its pixels: whole as large as the room allows, in the middle. */
export function boxOnMap(box: Box, whole: Box): Box {
  const scale = Math.min(ROOM.width / whole.width, ROOM.height / whole.height)
  const spare = (ROOM.width - whole.width * scale) / 2
  return { x: (box.x - whole.x) * scale + spare, y: (box.y - whole.y) * scale, width: box.width * scale, height: box.height * scale }
}
