import type { Reading } from '../../journeys/overlay/overlay.query.ts'
import type { ReviewReading } from './review.query.ts'
import { printDifference, printInterval } from '@masir/schema'
import { useI18n } from 'vue-i18n'
import { usePrint } from '../../../composables/usePrint.ts'
import { useReadingWords } from '../../journeys/overlay/useReadingWords.ts'

/** A reading as a review says it aloud: its value, its interval in words, its target, how far it moved. */
export function useReviewWords() {
  const { t } = useI18n()
  const print = usePrint()
  const words = useReadingWords()

  /** “56 % are satisfied”. */
  function value(reading: Pick<Reading, 'value' | 'metric'>, figure?: string): string {
    const { before, number, after } = words.ownWords(reading, figure)
    return `${before}${number}${after}`
  }

  /** “between 54 and 58 %”; nothing where the spread is unknown. */
  function between({ interval, metric }: Pick<ReviewReading, 'interval' | 'metric'>): string {
    return interval ? printInterval(metric, interval, print.value) : ''
  }

  /** “between 54 and 58 % · 2,421 answers”, and what else makes a reader careful. */
  function sample(reading: Pick<ReviewReading, 'interval' | 'metric' | 'n' | 'state' | 'enteredByHand'>): string {
    return [
      between(reading),
      words.count(reading.n),
      reading.state === 'INDICATIVE' ? t('cards.indicative') : '',
      reading.enteredByHand ? t('cards.byHand') : '',
    ].filter(Boolean).join(' · ')
  }

  function target({ metric }: Pick<Reading, 'metric'>): string {
    return metric.anchors ? t('review.target', { target: words.figure(metric.anchors.target, metric) }) : t('cards.noTarget')
  }

  /** “+5 points, between +3 and +7 points”. */
  function moved({ change, metric }: Pick<ReviewReading, 'change' | 'metric'>): string {
    if (!change)
      return ''
    const by = (difference: number) => printDifference(metric, difference, print.value)
    return change.interval ? t('review.movedBetween', { by: by(change.difference), low: by(change.interval.low), high: by(change.interval.high) }) : by(change.difference)
  }

  return { ...words, value, between, sample, target, moved }
}
