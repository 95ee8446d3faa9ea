import type { OperationContext } from '../../graphql/request-context.ts'
import type { Touchpoint } from './touchpoint.entity.ts'
import { drawn } from './drawn.ts'
import { mapOf } from './load-maps.ts'

/** A touchpoint by its journey's row and its key; null when it is not drawn. */
export async function findTouchpoint(context: OperationContext, journeyId: string, key: string): Promise<Touchpoint | null> {
  const touchpoints = (await mapOf(context, journeyId))?.map.touchpoints ?? {}
  return Object.hasOwn(touchpoints, key) ? drawn('touchpoint', journeyId, touchpoints[key]!) : null
}
