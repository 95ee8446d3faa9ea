import type { PrintedPair } from '@masir/schema'
import type { Reading } from './overlay.query.ts'
import { inDigits, printPair, printValue } from '@masir/schema'
import { useI18n } from 'vue-i18n'
import { useWorkspace } from '../../../app/workspace.ts'
import { useNumbers } from '../../../composables/useNumbers.ts'
import { usePrint } from '../../../composables/usePrint.ts'

type Measured = Pick<Reading, 'value' | 'metric'>
interface Compared {
  value: number | null
  change: Pick<NonNullable<Reading['change']>, 'value' | 'verdict'> | null
  metric: Pick<Reading['metric'], 'aggregation'>
}

/** A reading in words: value, family, band, change. Nothing here decides a number. */
export function useReadingWords() {
  const { t } = useI18n()
  const numbers = useNumbers()
  const print = usePrint()
  const workspace = useWorkspace()

  /** In the metric's own unit: a share as percent, a mean of its scale, NPS with its sign. */
  function figure(value: number, metric: Pick<Reading['metric'], 'aggregation'>): string {
    return printValue(metric, value, print.value)
  }

  function value({ value, metric }: Measured): string {
    return value === null ? '' : figure(value, metric)
  }

  /** A value and what it was before, as they are written beside each other; null where there is nothing to compare with. */
  function pair({ value, change, metric }: Compared): PrintedPair | null {
    return value === null || !change ? null : printPair(metric, change.value, value, print.value)
  }

  /** The metric's own words around its number: "**82 %** find it easy". */
  function ownWords(measured: Measured, number = value(measured)): { before: string, number: string, after: string } {
    const [before = '', after = ''] = inDigits(measured.metric.valueLabel, print.value.digits).split('{value}')
    return { before, number, after }
  }

  function family({ metric }: Pick<Reading, 'metric'>): string {
    return metric.family === 'CUSTOM' ? metric.name : t(`cards.family_${metric.family}`)
  }

  /** What a chip says in place of a number, where there is none to say. */
  function absence({ state }: Pick<Reading, 'state'>): string {
    if (state !== 'SUPPRESSED')
      return t('cards.noData')
    const least = workspace.value?.suppressBelow
    return least === undefined ? t('cards.suppressed') : t('cards.fewerThan', { n: numbers.whole(least) }, least)
  }

  function band(value: number): string {
    return t(`legend.band_${value + 3}`)
  }

  /** "below target, few answers": a composite says what its scores rest on. */
  function composite({ band: place, state }: { band: number, state: string }): string {
    return [band(place), state === 'INDICATIVE' ? t('cards.indicative') : ''].filter(Boolean).join(t('app.comma'))
  }

  function count(n: number): string {
    return t('cards.answers', { n: numbers.whole(n) }, n)
  }

  /** "77 %, clearly better than 72 % before", or nothing where there is nothing to compare with. */
  function change(reading: Compared): string {
    const before = pair(reading)?.before
    return reading.change && before ? t(`cards.change_${reading.change.verdict}`, { before }) : ''
  }

  /** The whole reading as one sentence, for those who listen and for a title. */
  function sentence(reading: Reading): string {
    const name = reading.asks ? `${family(reading)} (${reading.asks})` : family(reading)
    if (reading.value === null)
      return t('cards.sentenceWithout', { name, words: absence(reading) })
    const words = [
      reading.band === null ? t('cards.noTarget') : band(reading.band),
      reading.state === 'INDICATIVE' ? t('cards.indicative') : reading.certainty === 'UNCERTAIN' ? t('cards.uncertain') : '',
      count(reading.n),
      change(reading),
      reading.enteredByHand ? t('cards.byHand') : '',
    ]
    const { before, number, after } = ownWords(reading, pair(reading)?.now)
    return t('cards.sentence', { name, value: `${before}${number}${after}`, words: words.filter(Boolean).join(t('app.comma')) })
  }

  return { figure, value, pair, ownWords, family, absence, band, composite, count, change, sentence }
}
