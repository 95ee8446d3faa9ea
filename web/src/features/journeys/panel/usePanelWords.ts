import type { PanelReading } from './reading.fragment.ts'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../composables/useNumbers.ts'
import { useReadingWords } from '../overlay/useReadingWords.ts'

type Metric = PanelReading['metric']
type Change = NonNullable<PanelReading['change']>

const verdictWords = { BETTER: 'panel.better', WORSE: 'panel.worse', TOO_CLOSE: 'panel.tooClose' } as const

/** What the panel says beyond a chip: the value in a sentence, its interval, what a difference means. */
export function usePanelWords() {
  const { t } = useI18n()
  const { decimal, signed } = useNumbers()
  const { figure, band, count } = useReadingWords()

  /** “82 % find it easy”. */
  function inOwnWords(metric: Pick<Metric, 'aggregation' | 'valueLabel'>, value: number): string {
    return metric.valueLabel.replace('{value}', figure(value, metric))
  }

  function interval(metric: Pick<Metric, 'aggregation'>, { low, high }: { low: number, high: number }): string {
    return t('panel.interval', { low: figure(low, metric), high: figure(high, metric) })
  }

  /** A difference of shares is in percentage points; the others are in their own units. */
  function difference({ aggregation }: Pick<Metric, 'aggregation'>, value: number, print = signed): string {
    if (aggregation === 'SHARE')
      return t('panel.points', { points: print(Math.round(value * 1000) / 10) })
    return print(aggregation === 'NPS' ? Math.round(value) : value)
  }

  /** How far from a target, without a sign. */
  const distance = (metric: Pick<Metric, 'aggregation'>, value: number) => difference(metric, Math.abs(value), decimal)

  /** Better and worse are said of the customer's side, whichever way the number went. */
  const verdict = (change: Change) => t(verdictWords[change.verdict])

  /** The mark of a real change, as on the cards; nothing where the difference may be chance. */
  const arrow = ({ verdict }: Change) => ({ BETTER: '▲', WORSE: '▼', TOO_CLOSE: '' })[verdict]

  return { figure, band, count, inOwnWords, interval, difference, distance, verdict, arrow }
}
