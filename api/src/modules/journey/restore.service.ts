import type { Kind, LogEntry } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { RestoreInput } from './edit-journey.input.ts'
import type { Journey } from './journey.entity.ts'
import type { UndoAnswer } from './undo-edits.service.ts'
import { isRemoved, removalOf } from '@masir/schema'
import { sql } from 'kysely'
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
  return first ?? takeBack(context, journey, await removalIn(context, journey, kind, key), editListId, true)
}

async function removalIn({ em }: OperationContext, journey: Journey, kind: string, key: string): Promise<LogEntry> {
  const removal = JSON.stringify([{ kind, key, property: null, new: null }])
  const { rows: [row] } = await sql<object>`
    select * from journey_edits
    where journey_id = ${journey.id}::uuid and at > now() - make_interval(days => ${restorableDays}) and changes @> ${removal}::jsonb
    order by revision desc limit 1`.execute(em.getKysely())
  const entry = row && entryOf(em.map(EditList, { ...row }))
  if (!entry?.changes.some(change => isRemoved(change) && change.kind === kind && change.key === key))
    return refuse('NOT_FOUND', 'There is no such thing in the bin.', ['input', 'key'])
  return { ...entry, changes: removalOf(entry.changes, kind as Kind, key) }
}
