import type { PanelReading } from './reading.fragment.ts'
import { printDifference, printInterval, printInWords } from '@masir/schema'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../composables/useNumbers.ts'
import { usePrint } from '../../../composables/usePrint.ts'
import { useReadingWords } from '../overlay/useReadingWords.ts'

type Metric = PanelReading['metric']
type Change = NonNullable<PanelReading['change']>

const verdictWords = { BETTER: 'panel.better', WORSE: 'panel.worse', TOO_CLOSE: 'panel.tooClose' } as const

/** What the panel says beyond a chip: the value in a sentence, its interval, what a difference means. */
export function usePanelWords() {
  const { t } = useI18n()
  const { decimal } = useNumbers()
  const print = usePrint()
  const { figure, pair, band, count } = useReadingWords()

  /** “82 % find it easy”. */
  function inOwnWords(metric: Pick<Metric, 'aggregation' | 'valueLabel'>, value: number): string {
    return printInWords(metric, metric.valueLabel, value, print.value)
  }

  /** “between 54 and 58 %”. */
  function interval(metric: Pick<Metric, 'aggregation'>, ends: { low: number, high: number }): string {
    return printInterval(metric, ends, print.value)
  }

  /** A difference of shares is in percentage points; the others are in their own units. */
  const difference = (metric: Pick<Metric, 'aggregation'>, value: number) => printDifference(metric, value, print.value)

  /** How far from a target, without a sign. */
  function distance({ aggregation }: Pick<Metric, 'aggregation'>, value: number): string {
    const far = Math.abs(value)
    if (aggregation === 'SHARE')
      return t('panel.points', { points: decimal(Math.round(far * 1000) / 10) })
    return decimal(aggregation === 'NPS' ? Math.round(far) : far)
  }

  /** Better and worse are said of the customer's side, whichever way the number went. */
  const verdict = (change: Change) => t(verdictWords[change.verdict])

  /** The mark of a real change, as on the cards; nothing where the difference may be chance. */
  const arrow = ({ verdict }: Change) => ({ BETTER: '▲', WORSE: '▼', TOO_CLOSE: '' })[verdict]

  return { figure, pair, band, count, inOwnWords, interval, difference, distance, verdict, arrow }
}
