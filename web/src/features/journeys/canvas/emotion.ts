import type { CanvasLayout, CardPlace } from './layout.ts'
import type { Point } from './route.ts'
import { CARD, EMOTION_HEIGHT } from './measures.ts'

/** Distance of the line's highest and lowest point from the edge of its band. */
const EDGE = 16
const REACH = EMOTION_HEIGHT / 2 - EDGE

/** Where the emotion line passes, in reading order. `feeling` is −1 (worst) to 1; a card without one has no point. */
export function emotionPoints(layout: CanvasLayout, mirrored: boolean, feeling: (key: string) => number | null): (Point & { key: string })[] {
  const columns = Map.groupBy(layout.cards.values(), card => card.x)
  return [...columns.entries()].sort(([a], [b]) => a - b).flatMap(([, cards]) => {
    const felt = cards.filter(({ key }) => feeling(key) !== null)
    return felt.map((card, index) => point(card, (index + 1) / (felt.length + 1), feeling(card.key)!, mirrored))
  })
}

/** Cards that stand above each other share their column's width. */
function point({ key, x }: CardPlace, part: number, feeling: number, mirrored: boolean): Point & { key: string } {
  const along = x + CARD.width * part
  return { key, x: mirrored ? -along : along, y: EMOTION_HEIGHT / 2 - feeling * REACH }
}

/** The emotion (−3 to 3, in whole steps) that a height in the band means. */
export function emotionAt(y: number): number {
  return Math.max(-3, Math.min(3, Math.round((EMOTION_HEIGHT / 2 - y) / REACH * 3)))
}

/** A curve through points that never overshoots them: each half leaves and arrives level. */
export function smoothPath(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => {
    const before = points[index - 1]
    if (!before)
      return `M ${x} ${y}`
    const middle = (before.x + x) / 2
    return `C ${middle} ${before.y} ${middle} ${y} ${x} ${y}`
  }).join(' ')
}
