import { latinDigits, parseNumber } from '../../../composables/reading-numbers.ts'

export interface HitsOf {
  hits: number
  of: number
}

export type HitsProblem = 'UNREADABLE' | 'OVER_ALL' | 'NOT_WHOLE'

const separators = /\s*(?:of|out of|from|in|از|من أصل|من|\/)\s*/i
const percentWords = /[%٪]|per ?cent|درصد|(?:في )?(?:بالم|الم)ئة/i

/** “78% of 412”, «۷۸٪ از ۴۱۲», “321 / 412”: hits and of how many. A percent is rounded to whole people. */
export function parseHits(text: string): HitsOf | HitsProblem {
  const [first, second, ...more] = latinDigits(text).trim().split(separators)
  if (first === undefined || second === undefined || more.length > 0)
    return 'UNREADABLE'
  const isPercent = percentWords.test(first)
  const part = parseNumber(first.replace(percentWords, ''))
  const of = parseNumber(second)
  if (part === null || of === null || part < 0 || of < 1)
    return 'UNREADABLE'
  return checked(isPercent ? Math.round((part / 100) * of) : part, of)
}

function checked(hits: number, of: number): HitsOf | HitsProblem {
  if (!Number.isInteger(hits) || !Number.isInteger(of))
    return 'NOT_WHOLE'
  return hits > of ? 'OVER_ALL' : { hits, of }
}

/** “4.2 of 310”: a mean and of how many answers. */
export function parseMeanOf(text: string): { mean: number, of: number } | HitsProblem {
  const [first, second, ...more] = latinDigits(text).trim().split(separators)
  const mean = parseNumber(first ?? '')
  const of = parseNumber(second ?? '')
  if (mean === null || of === null || of < 1 || more.length > 0)
    return 'UNREADABLE'
  return Number.isInteger(of) ? { mean, of } : 'NOT_WHOLE'
}
