import type { Print } from '@masir/schema'
import type { MetricReading } from '../../metric/index.ts'
import type { PrintedFinding, PrintedTrend } from './review-document.ts'
import type { ReviewFacts } from './review-facts.ts'
import type { DocumentWords } from './words/document-words.ts'
import { printNumber, tagOf, writeDay, writeMonth } from '@masir/schema'
import { printReading } from './print-reading.ts'

/** How the answers are spread over the scale; null where there are none to show. */
export function printDistribution(reading: MetricReading, print: Print, words: DocumentWords): PrintedFinding['distribution'] {
  const { distribution } = reading
  const n = distribution.reduce((sum, { count }) => sum + count, 0)
  // Where somebody typed in how many were satisfied, nobody knows at which point each of them stood.
  if (n === 0 || n < reading.n)
    return null
  return {
    title: words.spread,
    points: distribution.map(({ from }) => printNumber(from, print, 'point')),
    shares: distribution.map(({ count }) => count / n),
  }
}

/** How a value went; null where it is only one point. */
export function printTrend({ reading, trend, step }: NonNullable<ReviewFacts['trend']>, print: Print, words: DocumentWords): PrintedTrend | null {
  if (trend.value.filter(value => value !== null).length < 2)
    return null
  const write = step === 'DAY' || step === 'WEEK' ? writeDay : writeMonth
  const tag = tagOf(step === 'MONTH' ? { ...print, calendar: 'gregory' } : print)
  return {
    title: `${printReading(reading, print, words).family}: ${words.trend}`,
    labels: trend.starts.map(start => write(start, tag, 'short')),
    values: trend.value,
    isShare: reading.metric.aggregation === 'SHARE',
  }
}
