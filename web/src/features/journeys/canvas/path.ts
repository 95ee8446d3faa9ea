import type { Point } from './route.ts'

const RADIUS = 10

/** An SVG path through corners, each rounded as far as its two sides allow. */
export function roundedPath(points: readonly Point[]): string {
  return points.map((point, index) => {
    const before = points[index - 1]
    const after = points[index + 1]
    if (!before)
      return `M ${point.x} ${point.y}`
    if (!after)
      return `L ${point.x} ${point.y}`
    const radius = Math.min(RADIUS, distance(before, point) / 2, distance(point, after) / 2)
    const a = towards(point, before, radius)
    const b = towards(point, after, radius)
    return `L ${a.x} ${a.y} Q ${point.x} ${point.y} ${b.x} ${b.y}`
  }).join(' ')
}

/** Middle of the longest side, where a label disturbs least. */
export function labelPoint(points: readonly Point[]): Point {
  let longest = { length: -1, middle: { x: 0, y: 0 } }
  for (const [index, point] of points.slice(1).entries()) {
    const before = points[index]!
    const length = distance(before, point)
    if (length > longest.length)
      longest = { length, middle: { x: (before.x + point.x) / 2, y: (before.y + point.y) / 2 } }
  }
  return longest.middle
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1
  return { x: from.x + (to.x - from.x) * length / whole, y: from.y + (to.y - from.y) * length / whole }
}
