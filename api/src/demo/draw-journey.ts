import type { JourneyEdit } from '@masir/schema'
import type { OperationContext } from '../graphql/request-context.ts'
import type { DrawnJourney } from './drawn-journey.ts'
import { v7 as uuid } from 'uuid'
import { encodeNodeId } from '../graphql/node-id.ts'
import { createJourney, editJourney } from '../modules/journey/index.ts'
import { editsOf } from './drawn-journey.ts'

const editsInList = 250

/** Makes the journey and draws it, as a designer would. @returns its id */
export async function drawJourney(context: OperationContext, drawn: DrawnJourney): Promise<string> {
  const { id, revision } = await createJourney(context, { name: drawn.name, key: drawn.key })
  const journeyId = encodeNodeId('Journey', id)
  let baseRevision = revision
  for (const edits of listsOf(editsOf(drawn))) {
    const applied = await editJourney(context, { journeyId, editListId: uuid(), baseRevision, edits: edits as never })
    baseRevision = applied.revision
  }
  return journeyId
}

function listsOf(edits: readonly JourneyEdit[]): JourneyEdit[][] {
  return Array.from({ length: Math.ceil(edits.length / editsInList) }, (_, index) => edits.slice(index * editsInList, (index + 1) * editsInList))
}
