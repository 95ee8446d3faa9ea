import type { Change, JourneyMap, LoggedEdit } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { EditAnswer } from './edit-answer.ts'
import type { Journey } from './journey.entity.ts'
import type { ListAnswer } from './lock-journey.ts'
import { notify } from '../../database/notifications.ts'
import { EditList } from './edit-list.entity.ts'
import { journeyEditedTopic } from './journey-edited.topic.ts'
import { inRowIds } from './outside-ids.ts'
import { writeThings } from './write-things.ts'

/** A list that the map's functions have let pass. */
export interface PassedList {
  editListId: string
  edits: readonly LoggedEdit[]
  map: JourneyMap
  changes: Change[]
  undoes: string | null
  /** Whether it takes back a part of that list only, to restore something from the bin. */
  isRestoring?: boolean
  answer: EditAnswer
}

/** Makes a passed list the journey's next revision: rows, log and event in the request's transaction. */
export async function recordList(context: OperationContext, journey: Journey, list: PassedList): Promise<ListAnswer> {
  const { em, viewer } = context
  const at = new Date()
  const revision = journey.revision + 1
  await writeThings(context, journey.id, list, at)
  em.assign(journey, { ...inRowIds('journey', list.map.journey), revision, updatedAt: at })
  const { editListId, edits, changes, undoes, isRestoring = false, answer } = list
  em.persist(em.create(EditList, {
    workspaceId: viewer.workspace.id,
    journeyId: journey.id,
    revision,
    editListId,
    authorId: viewer.memberId,
    at,
    edits: [...edits],
    changes,
    undoes,
    isRestoring,
    answer,
  }))
  await em.flush()
  await notify(em, journeyEditedTopic(viewer.workspace.id, journey.id), { journeyId: journey.id, revision })
  return { journey, editListId, revision, ...answer }
}
