import type { CanvasLayout } from '../../../journeys/canvas/layout.ts'
import type { PictureQuestion } from './map-picture.ts'
import { emotionPoints, smoothPath } from '../../../journeys/canvas/emotion.ts'
import { EMOTION_HEIGHT } from '../../../journeys/canvas/measures.ts'
import { bandFill, INK } from './picture-look.ts'

/** The line of feelings over the lanes: dots in their bands' colours where they come from scores, empty where drawn. */
export function drawFeelings(layout: CanvasLayout, { feelings, mirrored, palette }: PictureQuestion): string {
  const points = emotionPoints(layout, mirrored, key => feelings.get(key)?.value ?? null)
  const [from, to] = mirrored ? [-layout.width, 0] : [0, layout.width]
  const dots = points.map(({ key, x, y }) => {
    const band = feelings.get(key)!.band
    return `<circle cx="${x}" cy="${y}" r="7" fill="${band === null ? INK.sheet : bandFill(palette, band)}" stroke="${INK.muted}"/>`
  })
  return [
    `<line x1="${from}" x2="${to}" y1="${EMOTION_HEIGHT / 2}" y2="${EMOTION_HEIGHT / 2}" stroke="${INK.line}" stroke-dasharray="2 5"/>`,
    points.length > 1 ? `<path d="${smoothPath(points)}" fill="none" stroke="${INK.muted}" stroke-width="1.5" stroke-dasharray="2 4"/>` : '',
    ...dots,
  ].join('\n')
}
