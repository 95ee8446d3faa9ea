import type { ShownError } from '../../../app/useErrorToast.ts'
import type { Waiting } from '../actions/useResending.ts'
import type { Decision, RecordDecision } from './decision.query.ts'
import { useToast } from '@nuxt/ui/composables'
import { useMutation } from '@urql/vue'
import { computed, shallowReactive } from 'vue'
import { useI18n } from 'vue-i18n'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { useResending } from '../actions/useResending.ts'
import { RecordDecisionMutation, RemoveDecisionMutation } from './decision.query.ts'

/** To read it and to press Undo, in milliseconds. */
const LONG_ENOUGH = 12_000

export type ShownDecision = Decision & { saving?: Waiting<RecordDecision>['state'] }

interface Ground {
  journeyId: () => string
  stored: () => readonly Decision[]
  refetch: () => Promise<void>
}

/** What was decided on a journey, the newest first; shown before the server has answered. */
export function useDecisions({ journeyId, stored, refetch }: Ground) {
  const { t } = useI18n()
  const toast = useToast()
  const { toastErrors } = useErrorToast()
  const [recording, removing] = [useMutation(RecordDecisionMutation), useMutation(RemoveDecisionMutation)]
  const removed = shallowReactive(new Set<string>())

  const { waiting, add, resend } = useResending<RecordDecision>({
    send: async (input) => {
      const { data, error } = await recording.executeMutation({ input })
      return { error, errors: data?.recordDecision.userErrors ?? [] }
    },
    onStored: refetch,
    onRefused: (_, errors) => toastErrors(errors),
  })

  const decisions = computed<ShownDecision[]>(() => [
    ...waiting.value.map(({ input, state }) => ({ id: input.id, text: input.text, decidedOn: input.decidedOn ?? '', createdBy: null, saving: state })),
    ...stored().filter(({ id }) => !removed.has(id)),
  ].toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn)))

  const record = (text: string, decidedOn: string) => void add({ id: crypto.randomUUID(), journeyId: journeyId(), text, decidedOn })

  async function remove({ id, text, decidedOn }: Decision) {
    removed.add(id)
    const { data, error } = await removing.executeMutation({ input: { id } })
    const errors: readonly ShownError[] = error ? [{ code: 'NETWORK', message: error.message }] : data?.removeDecision.userErrors ?? []
    if (errors.length > 0) {
      removed.delete(id)
      return toastErrors(errors)
    }
    toast.add({
      title: t('review.decisionRemoved'),
      color: 'neutral',
      icon: 'i-lucide-trash-2',
      duration: LONG_ENOUGH,
      actions: [{ label: t('map.undo'), color: 'neutral', variant: 'outline', onClick: () => record(text, decidedOn) }],
    })
    await refetch()
  }

  return { decisions, record, remove, resend: () => void resend() }
}
