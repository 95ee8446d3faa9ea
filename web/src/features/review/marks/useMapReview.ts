import type { Question } from '../../journeys/overlay/useOverlay.ts'
import type { MapReview } from './review-marks.ts'
import { useQuery } from '@urql/vue'
import { computed } from 'vue'
import { ReviewMarksQuery } from './review-marks.query.ts'
import { marksOf } from './review-marks.ts'

/** The marks of a review while one is held on the map; nothing is asked before. */
export function useMapReview(isHeld: () => boolean, question: () => Question | undefined): MapReview {
  const { data } = useQuery({
    query: ReviewMarksQuery,
    variables: () => {
      const { journeyId = '', window = { from: '', to: '' }, compareTo = null, segment = [] } = question() ?? {}
      return { id: journeyId, window, compareTo, segment }
    },
    pause: () => !isHeld() || question() === undefined,
  })
  return {
    isHeld: computed(isHeld),
    marks: computed(() => {
      const journey = data.value?.journey
      return isHeld() && journey ? marksOf(journey.overlay.review, journey.actions) : new Map()
    }),
  }
}
