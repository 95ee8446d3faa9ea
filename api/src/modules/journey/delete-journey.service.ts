import type { OperationContext } from '../../graphql/request-context.ts'
import type { DeleteJourneyInput } from './journey.input.ts'
import { authorize } from '../../access/policy.ts'
import { journeyPolicy } from './journey.policy.ts'
import { lockJourney } from './lock-journey.ts'

/** Puts a journey out of sight; its key is free again, its evidence stays with its line. */
export async function deleteJourney(context: OperationContext, { journeyId }: DeleteJourneyInput): Promise<string> {
  authorize(journeyPolicy, context.viewer, 'DELETE')
  const journey = await lockJourney(context, journeyId)
  journey.deletedAt = new Date()
  await context.em.flush()
  return journeyId
}
