import type { EntryForm, MetricDefinition } from '../metric/index.ts'
import type { EvidenceTarget } from './evidence-target.ts'
import type { RecordAggregateInput } from './evidence.input.ts'
import { refuse } from '../../graphql/user-error.ts'
import { entryForms } from '../metric/index.ts'
import { pointOn } from './import/scale.ts'

interface Numbers {
  n: number
  hits: number | null
  points: Record<string, number> | null
  mean: number | null
}

/** More than anyone counts by hand. */
const most = 1_000_000_000
const days = { first: '1970-01-01', last: '2100-12-31' }

/** The numbers of an entry, which fit each other and the metric. @throws Refused */
export function readAggregate(input: RecordAggregateInput, { touchpoints, scales }: EvidenceTarget): Numbers & { scale: MetricDefinition } {
  const { touchpoint, metric } = input
  if (touchpoint != null && !touchpoints.has(touchpoint))
    refuse('UNKNOWN_TOUCHPOINT', `The journey has no touchpoint ${touchpoint}.`, ['input', 'touchpoint'], { touchpoint })
  const scale = scales.get(metric) ?? refuse('UNKNOWN_METRIC', `There is no metric ${metric}.`, ['input', 'metric'], { metric })
  checkPeriod(input)
  const form = formOf(input)
  const allowed = entryForms[scale.aggregation]
  if (!allowed.includes(form))
    refuse('FORM_DOES_NOT_FIT', `${metric} cannot be told from this; give ${allowed.map(word => words[word]).join(' or ')}.`, ['input', 'metric'], { metric, form, allowed })
  return { scale, hits: null, points: null, mean: null, ...readers[form](input, scale) }
}

const words: Record<EntryForm, string> = {
  HITS: 'hits and of',
  POINTS: 'counts per point',
  MEAN: 'mean and of',
}

function formOf({ hits, counts, mean, of }: RecordAggregateInput): EntryForm {
  const given = [hits, counts, mean].filter(number => number != null)
  if (given.length !== 1 || (counts != null && of != null))
    refuse('ONE_FORM', 'Give one of: hits and of, counts per point, mean and of.', ['input'])
  if (counts != null)
    return 'POINTS'
  return hits != null ? 'HITS' : 'MEAN'
}

const readers: Record<EntryForm, (input: RecordAggregateInput, scale: MetricDefinition) => Partial<Numbers> & { n: number }> = {
  HITS: ({ hits, of }) => {
    const n = checkNumber(of)
    if (hits! < 0 || hits! > n)
      refuse('HITS_OUT_OF_RANGE', `Hits are 0 to ${n}.`, ['input', 'hits'], { hits, of: n })
    return { n, hits }
  },
  POINTS: ({ counts }, scale) => {
    const points: Record<string, number> = {}
    for (const [index, { point, count }] of counts!.entries()) {
      const on = pointOn(scale, point) ?? refuse('OFF_SCALE', `${point} is no point of the scale of ${scale.key}, ${scale.scaleMin} to ${scale.scaleMax}.`, ['input', 'counts', String(index), 'point'], { value: point, metric: scale.key })
      if (count < 0 || String(on) in points)
        refuse('BAD_COUNT', 'Each point is counted once, with 0 or more.', ['input', 'counts', String(index)], { point, count })
      points[on] = count
    }
    return { n: checkNumber(Object.values(points).reduce((sum, count) => sum + count, 0)), points }
  },
  MEAN: ({ mean, of }, { key, scaleMin, scaleMax }) => {
    if (mean! < scaleMin || mean! > scaleMax)
      refuse('OFF_SCALE', `A mean of ${key} lies between ${scaleMin} and ${scaleMax}.`, ['input', 'mean'], { value: mean, metric: key, scaleMin, scaleMax })
    return { n: checkNumber(of), mean }
  },
}

function checkNumber(of: number | null | undefined): number {
  if (of == null || of < 1 || of > most)
    refuse('OUT_OF_RANGE', `Say of how many answers: 1 to ${most}.`, ['input', 'of'], { min: 1, max: most })
  return of
}

function checkPeriod({ period: { from, to } }: RecordAggregateInput): void {
  if (from >= to)
    refuse('BAD_PERIOD', 'A period ends after it begins; its last day is the day before `to`.', ['input', 'period'], { from, to })
  if (from < days.first || to > days.last)
    refuse('BAD_PERIOD', `A period lies between ${days.first} and ${days.last}.`, ['input', 'period'], { from, to })
}
