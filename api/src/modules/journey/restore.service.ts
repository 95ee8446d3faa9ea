import type { Kind, LogEntry } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { RestoreInput } from './edit-journey.input.ts'
import type { Journey } from './journey.entity.ts'
import type { UndoAnswer } from './undo-edits.service.ts'
import { isRemoved, KIND_NAMES, removalOf } from '@masir/schema'
import { authorize } from '../../access/policy.ts'
import { refuse } from '../../graphql/user-error.ts'
import { restorableDays } from './bin.service.ts'
import { EditList } from './edit-list.entity.ts'
import { entryOf } from './edit-log.service.ts'
import { journeyPolicy } from './journey.policy.ts'
import { firstAnswer, lockJourney } from './lock-journey.ts'
import { takeBack } from './undo-edits.service.ts'

/** Brings a removed thing back with all that went with it: the undo of that part of the list that removed it. */
export async function restore(context: OperationContext, { journeyId, editListId, kind, key }: RestoreInput): Promise<UndoAnswer> {
  authorize(journeyPolicy, context.viewer, 'EDIT')
  const journey = await lockJourney(context, journeyId)
  const first = await firstAnswer(context, journey, editListId)
  return first ?? takeBack(context, journey, await removalIn(context, journey, kind, key), editListId)
}

async function removalIn({ em }: OperationContext, journey: Journey, kind: string, key: string): Promise<LogEntry> {
  const removal = JSON.stringify([{ kind, key, property: null, new: null }])
  const earliest = new Date(Date.now() - restorableDays * 24 * 60 * 60 * 1000)
  const isKind = (KIND_NAMES as string[]).includes(kind)
  const list = isKind && await em.findOne(EditList, { journeyId: journey.id, at: { $gt: earliest }, changes: { $contains: removal } as never }, { orderBy: { revision: 'desc' } })
  if (!list || !list.changes.some(change => isRemoved(change) && change.kind === kind && change.key === key))
    return refuse('NOT_FOUND', 'There is no such thing in the bin.', ['input', 'key'])
  const entry = entryOf(list)
  return { ...entry, changes: removalOf(entry.changes, kind as Kind, key) }
}
