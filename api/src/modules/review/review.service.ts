import type { OperationContext } from '../../graphql/request-context.ts'
import type { Overlay } from '../metric/index.ts'
import type { Review } from './review.type.ts'
import { notFound } from '../../graphql/errors.ts'
import { mapOf } from '../journey/index.ts'
import { reviewOf } from './review.ts'
import { shapeReview } from './shape-review.ts'

/** The review of what an overlay has read; no statement is sent. */
export async function readReview(context: OperationContext, { journeyId, overlaid, origin }: Overlay): Promise<Review> {
  const loaded = await mapOf(context, journeyId)
  if (!loaded)
    throw notFound('journey')
  return shapeReview(reviewOf(loaded.map, overlaid.touchpoints, lastAnswerIn(overlaid)), loaded, origin)
}

/** The newest answer of the period; any day where there is none, since nothing is stale then. */
function lastAnswerIn({ touchpoints, outcomes }: Overlay['overlaid']): string {
  const days = [...touchpoints.flatMap(({ standing }) => standing), ...outcomes].flatMap(({ lastAnswerOn }) => lastAnswerOn ?? [])
  return days.sort().at(-1) ?? '1900-01-01'
}
