import type { Client } from '@urql/vue'
import type { ResultOf } from '../../../../app/graphql.ts'
import type { KeptList } from './kept-list.ts'
import { EditJourneyMutation, UndoEditsMutation } from '../journey-edits.mutation.ts'
import { editsToSend } from './kept-list.ts'

export type Answer = NonNullable<ResultOf<typeof EditJourneyMutation>['editJourney']>

/** What became of a sending: an answer, a server out of reach, or one that has a fault of its own. */
export type Sent = { kind: 'ANSWERED', answer: Answer } | { kind: 'UNREACHABLE' } | { kind: 'FAULT' }

export type Send = (list: KeptList) => Promise<Sent>

/** A pulled plug often gives no error: after so many milliseconds a list is sent again, which is safe. */
const LONGEST = 12_000

export function sendThrough(client: Client): Send {
  async function ask(list: KeptList): Promise<Sent> {
    const { data, error } = list.undoes === null
      ? await edit(list)
      : await undo(list, list.undoes)
    if (data)
      return { kind: 'ANSWERED', answer: data }
    return { kind: error?.networkError ? 'UNREACHABLE' : 'FAULT' }
  }

  async function edit(list: KeptList) {
    const { id: editListId, journeyId, baseRevision } = list
    const { data, error } = await client.mutation(EditJourneyMutation, { input: { journeyId, editListId, baseRevision, edits: editsToSend(list) } })
    return { data: data?.editJourney, error }
  }

  async function undo({ id: undoId, journeyId }: KeptList, editListId: string) {
    const { data, error } = await client.mutation(UndoEditsMutation, { input: { journeyId, editListId, undoId } })
    return { data: data?.undoEdits, error }
  }

  return list => Promise.race([ask(list), afterwards(LONGEST)])
}

function afterwards(milliseconds: number): Promise<Sent> {
  return new Promise(resolve => setTimeout(resolve, milliseconds, { kind: 'UNREACHABLE' }))
}
