import type { Kept, LogEntry } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { UserError } from '../../graphql/user-error.ts'
import type { UndoEditsInput } from './edit-journey.input.ts'
import type { Journey } from './journey.entity.ts'
import type { ListAnswer } from './lock-journey.ts'
import { undo } from '@masir/schema'
import { authorize } from '../../access/policy.ts'
import { InputError, refuse } from '../../graphql/user-error.ts'
import { EditList } from './edit-list.entity.ts'
import { entryOf, listsAfter } from './edit-log.service.ts'
import { journeyPolicy } from './journey.policy.ts'
import { loadMaps } from './load-maps.ts'
import { firstAnswer, lockJourney } from './lock-journey.ts'
import { recordList } from './record-list.ts'

/** An undo's list with its answer, or what stood in the way of all of it. */
export type UndoAnswer = ListAnswer | { kept: Kept[], userErrors: UserError[] }

/** Takes a list back as far as nobody has spoken since; the undo is the journey's next list. */
export async function undoEdits(context: OperationContext, { journeyId, editListId, undoId }: UndoEditsInput): Promise<UndoAnswer> {
  authorize(journeyPolicy, context.viewer, 'EDIT')
  const journey = await lockJourney(context, journeyId)
  const first = await firstAnswer(context, journey, undoId, 'undoId')
  return first ?? takeBack(context, journey, await entryToUndo(context, journey, editListId), undoId)
}

/** Undoes an entry of the log, or the part of it that is given. */
export async function takeBack(context: OperationContext, journey: Journey, entry: LogEntry, editListId: string, isRestoring = false): Promise<UndoAnswer> {
  const [loaded] = await loadMaps(context.em, [journey.id])
  const { map, edits, changes, kept } = undo(loaded!.map, entry, await listsAfter(context.em, journey.id, entry.revision))
  if (edits.length === 0) {
    const error = InputError.of('NOTHING_TO_UNDO', 'Everything this list did has been changed since or taken back before.', ['input', 'editListId'])
    return { kept, userErrors: [error] }
  }
  return recordList(context, journey, { editListId, edits, map, changes, undoes: entry.id, isRestoring, answer: { overwritten: [], kept } })
}

async function entryToUndo({ em }: OperationContext, journey: Journey, editListId: string): Promise<LogEntry> {
  const list = await em.findOne(EditList, { journeyId: journey.id, editListId })
  if (!list)
    refuse('NOT_FOUND', 'There is no such list in this journey\'s log.', ['input', 'editListId'])
  if (list.revision === 1)
    refuse('FIRST_LIST', 'The list that made the journey cannot be taken back; delete the journey instead.', ['input', 'editListId'])
  return entryOf(list)
}
