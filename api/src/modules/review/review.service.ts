import type { OperationContext } from '../../graphql/request-context.ts'
import type { Overlay } from '../metric/index.ts'
import type { Review } from './review.type.ts'
import { todayIn } from '../../access/today.ts'
import { notFound } from '../../graphql/errors.ts'
import { mapOf } from '../journey/index.ts'
import { addDays } from '../metric/index.ts'
import { reviewOf } from './review.ts'
import { shapeReview } from './shape-review.ts'

/** The review of what an overlay has read; no statement is sent. */
export async function readReview(context: OperationContext, { journeyId, overlaid, origin }: Overlay): Promise<Review> {
  const loaded = await mapOf(context, journeyId)
  if (!loaded)
    throw notFound('journey')
  const last = addDays(origin.window.to, -1)
  const today = todayIn(context.viewer.workspace)
  return shapeReview(reviewOf(loaded.map, overlaid.touchpoints, last < today ? last : today), loaded, origin)
}
