import type { Aggregation } from '@masir/schema'
import type { Counts } from './counts.ts'
import type { Metric } from './metric.ts'
import type { Interval } from './statistics/interval.ts'
import type { NetPromoters } from './statistics/net-promoter.ts'
import type { ErrorOfDifference } from './statistics/sample-size.ts'
import type { Share } from './statistics/shares.ts'
import { answersIn } from './counts.ts'
import { meanInterval, momentsOf, welch } from './statistics/means.ts'
import { netPromoterChange, netPromoterInterval, netPromoterScore, netPromotersOf, netPromoterVariance } from './statistics/net-promoter.ts'
import { newcombe } from './statistics/newcombe.ts'
import { errorOfMeans, errorOfShares } from './statistics/sample-size.ts'
import { sharesTwoSided } from './statistics/shares.ts'
import { wilson } from './statistics/wilson.ts'

/** How counts become one number: a share 0..1, an NPS −100..100, or a mean in the scale's units. */
interface AggregationRule {
  /** Asked only of counts with at least one answer. */
  value: (counts: Counts, metric: Metric) => number
  /** Null where the counts do not tell the spread. */
  interval: (counts: Counts, metric: Metric) => Interval | null
  /** The difference now − before: its 95 % interval, and the chance of one this large if nothing had changed. */
  difference: (now: Counts, before: Counts, metric: Metric) => { interval: Interval, p: number } | null
  /** How exactly a change from these counts to a value would be known; null where their spread is unknown. */
  errorOfChange: (before: Counts, aim: number, metric: Metric) => ErrorOfDifference | null
}

const share: AggregationRule = {
  value: (counts, metric) => {
    const { hits, n } = shareOf(counts, metric)
    return hits / n
  },
  interval: (counts, metric) => {
    const { hits, n } = shareOf(counts, metric)
    return wilson(hits, n)
  },
  difference: (now, before, metric) => {
    const shares = [shareOf(now, metric), shareOf(before, metric)] as const
    return { interval: newcombe(...shares), p: sharesTwoSided(...shares) }
  },
  errorOfChange: (before, aim, metric) => errorOfShares(share.value(before, metric), aim),
}

const netPromoter: AggregationRule = {
  value: counts => netPromoterScore(promotersOf(counts)),
  interval: counts => netPromoterInterval(promotersOf(counts)),
  difference: (now, before) => netPromoterChange(promotersOf(now), promotersOf(before)),
  errorOfChange: before => errorOfMeans(netPromoterVariance(promotersOf(before))),
}

const mean: AggregationRule = {
  value: counts => meanOf(counts)!,
  interval: (counts) => {
    const moments = spreadOf(counts)
    return moments && meanInterval(moments)
  },
  difference: (now, before) => {
    const first = spreadOf(now)
    const second = spreadOf(before)
    return first && second && welch(first, second)
  },
  errorOfChange: (before) => {
    const moments = spreadOf(before)
    return moments && errorOfMeans(moments.variance)
  },
}

export const aggregationRules: Record<Aggregation, AggregationRule> = { SHARE: share, NPS: netPromoter, MEAN: mean }

/** The mean of the raw scale; null without answers, or where "k of n" hides where on the scale some of them lie. */
export function meanOf(counts: Counts): number | null {
  const n = answersIn(counts)
  if (n === 0 || counts.box.of > 0)
    return null
  let sum = counts.means.sum
  for (const [point, count] of counts.points)
    sum += point * count
  return sum / n
}

function shareOf(counts: Counts, { boxFrom, boxTo }: Metric): Share {
  const share = { hits: counts.box.hits, n: counts.box.of }
  for (const [point, count] of counts.points) {
    share.n += count
    share.hits += point >= boxFrom! && point <= boxTo! ? count : 0
  }
  return share
}

function promotersOf(counts: Counts): NetPromoters {
  return netPromotersOf(counts.points)
}

/** A mean that somebody typed in says nothing of its spread. */
function spreadOf(counts: Counts) {
  return counts.means.of > 0 ? null : momentsOf(counts.points)
}
