import type { EntryForm } from './entry-forms.ts'
import type { HitsOf, HitsProblem, MeanOf } from './parse-aggregate.ts'
import { parseNumber } from '../../../composables/reading-numbers.ts'
import { parseHits, parseMeanOf } from './parse-aggregate.ts'

export interface EntryDraft {
  form: EntryForm
  /** “78% of 412” or “4.2 of 310”. */
  text: string
  /** Of how many answers, where the text says a value alone: “78%” or, on a scale to 10, “6.8 of 10”. */
  howMany: string
  /** What is typed beside each point of the scale. */
  counts: Record<number, string>
}

export type EntryProblem = HitsProblem | 'EMPTY'
export type EntryValue = HitsOf | MeanOf | { counts: { point: number, count: number }[] }

/** What a draft says of a metric whose scale ends at `scaleMax`, ready to be sent; or why it says nothing yet. */
export function entryValue({ form, text, howMany, counts }: EntryDraft, scaleMax?: number): EntryValue | EntryProblem {
  if (form === 'POINTS')
    return pointCounts(counts)
  if (!text.trim())
    return 'EMPTY'
  return form === 'HITS' ? parseHits(text, howMany) : parseMeanOf(text, scaleMax, howMany)
}

/** Whether a value is told without saying of how many answers. */
export function lacksCount({ form, text }: EntryDraft, scaleMax?: number): boolean {
  return entryValue({ form, text, howMany: '', counts: {} }, scaleMax) === 'HOW_MANY'
}

function pointCounts(typed: Record<number, string>): EntryValue | EntryProblem {
  const filled = Object.entries(typed).filter(([, text]) => text.trim() !== '')
  const counts = filled.map(([point, text]) => ({ point: Number(point), count: parseNumber(text) }))
  if (counts.some(({ count }) => count === null || count < 0))
    return 'UNREADABLE'
  if (counts.some(({ count }) => !Number.isInteger(count)))
    return 'NOT_WHOLE'
  const whole = counts.map(({ point, count }) => ({ point, count: count! }))
  return whole.some(({ count }) => count > 0) ? { counts: whole } : 'EMPTY'
}
