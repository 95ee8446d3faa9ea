import type { OperationContext } from '../graphql/request-context.ts'
import type { DrawnJourney } from './drawn-journey.ts'
import { emptyMap, replay } from '@masir/schema'
import { encodeNodeId } from '../graphql/node-id.ts'
import { makeJourney } from '../modules/journey/index.ts'
import { editsOf } from './drawn-journey.ts'

/**
 * Makes the journey with all that is drawn on it as its first list, as from a template: undo on a map that one has only
 * just opened must not begin to take it apart. @returns its id
 */
export async function drawJourney(context: OperationContext, drawn: DrawnJourney, reviewDueOn: string): Promise<string> {
  const outcome = replay(emptyMap(), editsOf(drawn))
  if (!outcome.ok)
    throw new Error(`The demo ${drawn.key} cannot be drawn: ${JSON.stringify(outcome.refusal)}`)
  const { id } = await makeJourney(context, { name: drawn.name, key: drawn.key, perspective: 'AS_IS', map: outcome.map, keeping: { ownerId: encodeNodeId('Member', context.viewer.memberId), reviewDueOn } })
  return encodeNodeId('Journey', id)
}
