import { latinDigits, parseNumber } from '../../../composables/reading-numbers.ts'

export interface HitsOf {
  hits: number
  of: number
}

export interface MeanOf {
  mean: number
  of: number
}

/** HOW_MANY: understood so far, but of how many answers is not said. */
export type HitsProblem = 'UNREADABLE' | 'OVER_ALL' | 'NOT_WHOLE' | 'HOW_MANY'

const separators = /\s*(?:of|out of|from|in|از|من أصل|من|\/|،|,(?!\d{3}))\s*/i
const percentWords = /[%٪]|per ?cent|درصد|(?:في )?(?:بالم|الم)ئة/i
const countedWords = /\s*(?:answers?|people|پاسخ|نفر|إجابة|إجابات)$/i

/**
 * “78% of 412”, «۷۸٪ از ۴۱۲», “321 / 412”: hits and of how many. A percent is rounded to whole people.
 * @param howMany said apart, where the text alone does not tell
 */
export function parseHits(text: string, howMany = ''): HitsOf | HitsProblem {
  const [first = '', second, ...more] = partsOf(text)
  const isPercent = percentWords.test(first)
  const part = parseNumber(first.replace(percentWords, ''))
  if (part === null || part < 0 || more.length > 0 || (second === undefined && !isPercent))
    return 'UNREADABLE'
  const of = countOf(second ?? howMany)
  if (typeof of === 'string')
    return of
  const hits = isPercent ? Math.round((part / 100) * of) : part
  if (!Number.isInteger(hits))
    return 'NOT_WHOLE'
  return hits > of ? 'OVER_ALL' : { hits, of }
}

/**
 * “4.2 of 310”: a mean and of how many answers. “6.8 of 10” on a scale to 10 is a place on the scale and says
 * nothing of how many; “6.8 of 10, 412 answers” says both.
 */
export function parseMeanOf(text: string, scaleMax?: number, howMany = ''): MeanOf | HitsProblem {
  const [first = '', ...others] = partsOf(text)
  const mean = parseNumber(first)
  const counts = parseNumber(others[0] ?? '') === scaleMax ? others.slice(1) : others
  if (mean === null || counts.length > 1)
    return 'UNREADABLE'
  const of = countOf(counts[0] ?? howMany)
  return typeof of === 'string' ? of : { mean, of }
}

function partsOf(text: string): string[] {
  return latinDigits(text).trim().replace(countedWords, '').split(separators)
}

function countOf(text: string): number | HitsProblem {
  if (text.trim() === '')
    return 'HOW_MANY'
  const count = parseNumber(text)
  if (count === null || count <= 0)
    return 'UNREADABLE'
  return Number.isInteger(count) ? count : 'NOT_WHOLE'
}
