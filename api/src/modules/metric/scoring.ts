import type { Certainty } from '@masir/schema'
import type { Anchors, Metric } from './metric.ts'
import type { Interval } from './statistics/interval.ts'

type Curve = (x: number) => number

/**
 * Where a value lies between the anchors: 0 on target, +1 at the stretch or beyond, −1 at critical or beyond.
 * One formula for both directions, since the anchors fall where lower is better.
 */
export function score(value: number, anchors: Anchors, curve?: Curve): number {
  return Math.max(-1, Math.min(1, distance(value, anchors, curve)))
}

/** The same without the ends: tells apart what lies beyond critical, or beyond the stretch. */
function distance(value: number, { critical, target, stretch }: Anchors, curve: Curve = x => x): number {
  const beyond = curve(value) - curve(target)
  if (beyond === 0)
    return 0 // not −0, which would be printed with its sign
  const good = curve(stretch) - curve(target)
  const bad = curve(target) - curve(critical)
  return beyond / (beyond / good > 0 ? good : bad)
}

/** Null without a target. */
export function scoreOf(metric: Metric, value: number): number | null {
  return metric.anchors && score(value, metric.anchors, curveOf(metric))
}

/** How far from its target a value is, in scores that do not end at ±1; null without a target. */
export function distanceOf(metric: Metric, value: number): number | null {
  return metric.anchors && distance(value, metric.anchors, curveOf(metric))
}

/** Times are compared by their logarithm: from 15 to 30 seconds is as far as from 30 to 60. */
function curveOf({ family }: Metric): Curve | undefined {
  return family === 'SPEED' ? logarithm : undefined
}

/** Of the seven colour bands, −3 (far below target) .. 3 (far above), the one a score falls in. */
export function band(score: number): number {
  return Math.max(-3, Math.min(3, Math.floor((score + 1) * 3.5) - 3))
}

/** The value that is better by as much as a band is wide; null beyond the stretch, and without a target. */
export function oneBandBetter(metric: Metric, value: number): number | null {
  const standing = distanceOf(metric, value)
  return standing === null || standing >= 1 ? null : valueAt(metric, standing + 1 / 3.5)
}

/** The value that lies this far from its target, in scores, on a metric that has one. */
function valueAt({ anchors, family }: Metric, distance: number): number {
  const { critical, target, stretch } = anchors!
  const [curve, back]: [Curve, Curve] = family === 'SPEED' ? [logarithm, Math.exp] : [x => x, x => x]
  const reach = distance > 0 ? curve(stretch) - curve(target) : curve(target) - curve(critical)
  return back(curve(target) + distance * reach)
}

/** The middle band is shown and called "on target", so it counts as on target wherever touchpoints are counted or marked. */
export function isBelowTarget(score: number | null): boolean {
  return score !== null && band(score) < 0
}

/**
 * Whether the interval, scored, lies wholly on one side of the target (drawn solid) or straddles it (hatched).
 * Null without a target or without an interval.
 */
export function certaintyOf(metric: Metric, interval: Interval | null): Certainty | null {
  if (!interval || !metric.anchors)
    return null
  const ends = [scoreOf(metric, interval.low)!, scoreOf(metric, interval.high)!]
  return Math.min(...ends) < 0 && Math.max(...ends) > 0 ? 'UNCERTAIN' : 'SOLID'
}

/** Zero and less is no time at all; it scores like the shortest time there is. */
function logarithm(time: number): number {
  return Math.log(Math.max(time, Number.MIN_VALUE))
}
