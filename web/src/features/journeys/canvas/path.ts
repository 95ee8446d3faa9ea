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

/** Width of a letter of a label, and the air around it, in flow pixels. */
const LETTER = 6.4
const AIR = 14
/** A straight way down shows its label only where line and arrowhead are still seen above and below it. */
const LEAST_DROP = 44

export interface LabelPlace extends Point {
  /** No side is long enough: the label would hide its own arrow or lie on another's, and waits until it is asked for. */
  isTight: boolean
}

/** Middle of the longest level side that the words fit on, or of a way that goes straight down. */
export function labelPlace(points: readonly Point[], label: string): LabelPlace {
  const sides = points.slice(1).map((end, index) => side(points[index]!, end)).sort((a, b) => b.length - a.length)
  const level = sides.find(({ isLevel, length }) => isLevel && length >= label.length * LETTER + AIR)
  const isStraightDown = sides.length === 1 && !sides[0]!.isLevel && sides[0]!.length >= LEAST_DROP
  const best = level ?? sides[0]!
  return { ...best.middle, isTight: !level && !isStraightDown }
}

function side(start: Point, end: Point) {
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  return { middle, length: distance(start, end), isLevel: start.y === end.y }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1
  return { x: from.x + (to.x - from.x) * length / whole, y: from.y + (to.y - from.y) * length / whole }
}
