import type { Window } from '../../journeys/map/useMapView.ts'
import type { HeadlinePart } from './headline-parts.ts'
import type { ReviewOverlay } from './review.query.ts'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { kindOf } from '../../../composables/periods.ts'
import { useDates } from '../../../composables/useDates.ts'
import { useNumbers } from '../../../composables/useNumbers.ts'
import { usePeriods } from '../../journeys/panel/usePeriods.ts'
import { firstThatFits, partsOf, placeMark, shortened } from './headline-parts.ts'
import { useReviewWords } from './useReviewWords.ts'

interface Told {
  headline: () => ReviewOverlay['headline']
  compareTo: () => Window | null
  /** Whether there were answers to compare with. */
  isCompared: () => boolean
}

/** Words of a name that are said while there is room, and when there is little. */
const [MANY, FEW] = [7, 4]

/** What to read first: what is worst and what has really changed, in at most 25 words of the reader's language. */
export function useHeadline({ headline, compareTo, isCompared }: Told) {
  const { t } = useI18n()
  const { tag, whole } = useNumbers()
  const { calendar } = useDates()
  const { period } = usePeriods()
  const words = useReviewWords()

  function listed(count: number): string {
    return new Intl.ListFormat(tag.value, { type: 'conjunction' }).format(Array.from({ length: count }, (_, index) => placeMark(index)))
  }

  function stand(most: number, mostNames: number): HeadlinePart[] {
    const { state, below, measured, worstAlike } = headline()
    const names = worstAlike.slice(0, mostNames)
    if (names.length === 0)
      return partsOf(t(`list.headline_${state}`, { below: whole(below), measured: whole(measured) }, below), [])
    return partsOf(t('review.worstIs', { names: listed(names.length), value: words.value(names[0]!.reading) }, names.length), names.map(({ touchpoint: { key, name } }) => shortened({ place: `worst-${key}`, name }, most)))
  }

  function change(most: number): HeadlinePart[] {
    const [changed, before] = [headline().change, compareTo()]
    const told = changed?.reading.change
    if (!before || !isCompared())
      return []
    const hasName = kindOf(before, calendar.value) !== undefined
    if (!changed || !told)
      return [{ text: ` ${t('review.unchanged', { period: hasName ? period(before) : t('review.periodBefore') })}` }]
    const sentence = t(`review.became_${told.verdict as 'BETTER' | 'WORSE'}`, {
      name: placeMark(0),
      than: hasName ? t('review.thanIn', { period: period(before) }) : t('review.thanBefore'),
      fromTo: words.fromTo(changed.reading),
    })
    return [{ text: ' ' }, ...partsOf(sentence, [shortened({ place: `${told.verdict.toLowerCase()}-${changed.touchpoint.key}`, name: changed.touchpoint.name }, most)])]
  }

  return computed(() => firstThatFits([
    () => [...stand(MANY, 3), ...change(MANY)],
    () => [...stand(FEW, 3), ...change(FEW)],
    () => [...stand(FEW, 2), ...change(FEW)],
    () => [...stand(FEW, 1), ...change(FEW)],
    () => stand(FEW, 1),
  ]))
}
