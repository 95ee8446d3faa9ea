import type { Counts } from './counts.ts'
import type { ShownReading } from './measured-touchpoint.ts'
import { aggregationRules } from './aggregation.ts'
import { answersIn } from './counts.ts'
import { oneBandBetter } from './scoring.ts'
import { answersAfter } from './statistics/sample-size.ts'

/** How many more answers would tell whether a value has been reached. */
export interface AnswersNeeded {
  /** The value that was hoped for; without one, better by as much as a band is wide. */
  aim: number
  /** 0 where there are enough; null where no number would do, because there were too few before. */
  count: number | null
}

/** Null where the change is told, where nothing was counted before, and where there is no value to look for. */
export function answersNeeded({ metric, change, n }: ShownReading, before: Counts, expected: number | null): AnswersNeeded | null {
  const isTold = change !== null && change.verdict !== 'TOO_CLOSE'
  if (isTold || answersIn(before) === 0)
    return null
  const rule = aggregationRules[metric.aggregation]
  const was = rule.value(before, metric)
  const aim = expected ?? oneBandBetter(metric, was)
  const error = aim === null ? null : rule.errorOfChange(before, aim, metric)
  if (aim === null || error === null || aim === was)
    return null
  const needed = answersAfter(aim - was, error, answersIn(before))
  return { aim, count: needed === null ? null : Math.max(0, needed - n) }
}
