import type { PanelReading } from '../../journeys/panel/reading.fragment.ts'
import { useI18n } from 'vue-i18n'
import { isolated } from '../../../composables/isolated.ts'
import { useDates } from '../../../composables/useDates.ts'
import { useNumbers } from '../../../composables/useNumbers.ts'
import { usePanelWords } from '../../journeys/panel/usePanelWords.ts'

export interface Fact { name: string, value: string }

/** What can be said of a reading in a word each, in the reader's digits and calendar; its sentences are the server's. */
export function useReadingFacts() {
  const { t } = useI18n()
  const { whole } = useNumbers()
  const { day } = useDates()
  const words = usePanelWords()

  function facts(reading: PanelReading): Fact[] {
    const { metric, asked, n, leftOut, interval, lastAnswerOn, enteredByHand } = reading
    return [
      { name: t('panel.definition'), value: `${isolated(metric.key)} · ${t('panel.version', { version: whole(metric.version) })}` },
      asked !== null && { name: t('panel.asked'), value: whole(asked) },
      { name: t('explain.answered'), value: whole(n) },
      ...leftOut.map(({ reason, count }) => ({ name: t(`panel.left_${reason}`), value: whole(count) })),
      interval && { name: t('explain.interval'), value: words.interval(metric, interval) },
      metric.anchors && { name: t('explain.target'), value: words.figure(metric.anchors.target, metric) },
      lastAnswerOn && { name: t('panel.lastAnswer'), value: day(lastAnswerOn) },
      { name: t('explain.entered'), value: t(enteredByHand ? 'explain.byHand' : 'explain.fromAnswers') },
      { name: t('explain.weighting'), value: t('explain.unweighted') },
    ].filter(fact => typeof fact === 'object' && fact !== null)
  }

  return { facts }
}
