import type { OperationContext } from '../../graphql/request-context.ts'
import type { Journey } from './journey.entity.ts'
import type { DuplicateJourneyInput } from './journey.input.ts'
import { authorize } from '../../access/policy.ts'
import { workspacePolicy } from '../identity/index.ts'
import { mapAround } from './drawn.ts'
import { makeJourney } from './make-journey.ts'
import { namedJourney } from './named-journey.ts'

/**
 * Draws a journey once more under another name. What shall be is measured by what is: a to-be copy shows the scores of
 * the journey it was made from; any other begins a line of evidence of its own.
 */
export async function duplicateJourney(context: OperationContext, { journeyId, name, perspective }: DuplicateJourneyInput): Promise<Journey> {
  authorize(workspacePolicy, context.viewer, 'CREATE_JOURNEY')
  const original = await namedJourney(context, journeyId, 'journeyId')
  const wanted = perspective ?? original.perspective
  return makeJourney(context, {
    name,
    perspective: wanted,
    map: await mapAround(context, original.id),
    evidenceLineId: wanted === 'TO_BE' ? original.evidenceLineId : null,
  })
}
