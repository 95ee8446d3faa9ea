import type { Question } from '../../journeys/overlay/useOverlay.ts'
import type { MapReview } from './review-marks.ts'
import { useQuery } from '@urql/vue'
import { computed } from 'vue'
import { ReviewMarksQuery } from './review-marks.query.ts'
import { marksOf, noFindings } from './review-marks.ts'
import { useMapActions } from './useMapActions.ts'

/** Where something is being done and, while a review is held on the map, what it says where; that is not asked before. */
export function useMapReview(isHeld: () => boolean, journeyId: () => string | undefined, question: () => Question | undefined): MapReview {
  const actions = useMapActions(journeyId)
  const { data } = useQuery({
    query: ReviewMarksQuery,
    variables: () => {
      const { journeyId = '', window = { from: '', to: '' }, compareTo = null, segment = [] } = question() ?? {}
      return { id: journeyId, window, compareTo, segment }
    },
    pause: () => !isHeld() || question() === undefined,
  })
  const findings = computed(() => (isHeld() ? data.value?.journey?.overlay.review : undefined) ?? noFindings)
  return {
    isHeld: computed(isHeld),
    marks: computed(() => marksOf(findings.value, actions.value)),
  }
}
