import type { ShownError } from '../../../app/useErrorToast.ts'
import type { Waiting } from '../actions/unsent.ts'
import type { Decision, RecordDecision } from './decision.query.ts'
import { useMutation } from '@urql/vue'
import { computed, shallowReactive, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { useToday } from '../../../composables/useToday.ts'
import { unsentList } from '../actions/unsent.ts'
import { useRemovedToast } from '../actions/useRemovedToast.ts'
import { useResending } from '../actions/useResending.ts'
import { emptyDecision, givenBack, toRecord } from './decision-draft.ts'
import { RecordDecisionMutation, RemoveDecisionMutation } from './decision.query.ts'

export type ShownDecision = Decision & { saving?: Waiting<RecordDecision>['state'] }

const waiting = unsentList<RecordDecision>()

interface Ground {
  journeyId: () => string
  stored: () => readonly Decision[]
  refetch: () => Promise<void>
}

/** What was decided on a journey, the newest first; shown before the server has answered. */
export function useDecisions({ journeyId, stored, refetch }: Ground) {
  const { t } = useI18n()
  const tellRemoved = useRemovedToast()
  const { toastErrors } = useErrorToast()
  const [recording, removing] = [useMutation(RecordDecisionMutation), useMutation(RemoveDecisionMutation)]
  const removed = shallowReactive(new Set<string>())

  const today = useToday()
  const draft = shallowRef(emptyDecision)

  const { add, resend } = useResending<RecordDecision>({
    waiting,
    send: async (input) => {
      const { data, error } = await recording.executeMutation({ input })
      return { error, errors: data?.recordDecision.userErrors ?? [] }
    },
    onStored: refetch,
    onRefused: (input, errors) => {
      toastErrors(errors)
      draft.value = givenBack(input, draft.value)
    },
  })

  const decisions = computed<ShownDecision[]>(() => [
    ...waiting.value.filter(({ input }) => input.journeyId === journeyId()).map(({ input, state }) => ({ id: input.id, text: input.text, decidedOn: input.decidedOn ?? today(), createdBy: null, saving: state })),
    ...stored().filter(({ id }) => !removed.has(id)),
  ].toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn)))

  const send = (decision: typeof draft.value) => void add(toRecord(decision, crypto.randomUUID(), journeyId()))

  function record() {
    send(draft.value)
    draft.value = emptyDecision
  }

  async function remove({ id, text, decidedOn }: Decision) {
    removed.add(id)
    const { data, error } = await removing.executeMutation({ input: { id } })
    const errors: readonly ShownError[] = error ? [{ code: 'NETWORK', message: error.message }] : data?.removeDecision.userErrors ?? []
    if (errors.length > 0) {
      removed.delete(id)
      return toastErrors(errors)
    }
    tellRemoved(t('review.decisionRemoved'), () => send({ text, decidedOn }))
    await refetch()
  }

  return { draft, decisions, record, remove, resend: () => void resend() }
}
