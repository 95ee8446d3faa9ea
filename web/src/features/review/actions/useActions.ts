import type { LocaleCode } from '../../../app/locale.ts'
import type { ShownError } from '../../../app/useErrorToast.ts'
import type { ActionDraft } from './action-draft.ts'
import type { Action, BeginAction, UpdateAction } from './action.query.ts'
import { useToast } from '@nuxt/ui/composables'
import { useMutation } from '@urql/vue'
import { computed, shallowReactive, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { injectMap } from '../../journeys/map/map-store.ts'
import { useMetricNames } from '../../journeys/panel/useMetricNames.ts'
import { draftOf, emptyDraft, toBegin, toRestore, toUpdate } from './action-draft.ts'
import { BeginActionMutation, RemoveActionMutation, UpdateActionMutation } from './action.query.ts'
import { isOpen, shownActions } from './shown-actions.ts'
import { useResending } from './useResending.ts'

/** To read it and to press Undo, in milliseconds. */
const LONG_ENOUGH = 12_000

interface Ground {
  journeyId: () => string
  stored: () => readonly Action[]
  refetch: () => Promise<void>
}

/** What the dialog has before it: a new action, or one that is there. */
export interface Writing {
  draft: ActionDraft
  action?: Action
}

/** The improvement actions of a journey or touchpoint and what can be done with them; shown before the server has answered. */
export function useActions({ journeyId, stored, refetch }: Ground) {
  const { t, locale } = useI18n()
  const toast = useToast()
  const { toastErrors } = useErrorToast()
  const { journey, map } = injectMap()
  const { metricOf } = useMetricNames()
  const [beginning, updating, removing] = [useMutation(BeginActionMutation), useMutation(UpdateActionMutation), useMutation(RemoveActionMutation)]
  const removed = shallowReactive(new Set<string>())
  const writing = shallowRef<Writing>()

  const begun = useResending<BeginAction>({
    send: async (input) => {
      const { data, error } = await beginning.executeMutation({ input, locale: locale.value as LocaleCode })
      return { error, errors: data?.beginAction.userErrors ?? [] }
    },
    onStored: refetch,
    onRefused: ({ touchpointKey, what, why, metricKey, expectedValue, owner, dueOn, state }, errors) => {
      toastErrors(errors)
      writing.value = { draft: { ...emptyDraft(touchpointKey, metricKey ?? null, owner), what, why: why ?? '', expectedValue: expectedValue ?? null, dueOn: dueOn ?? '', state: state ?? 'PLANNED' } }
    },
  })
  const updated = useResending<UpdateAction>({
    send: async (input) => {
      const { data, error } = await updating.executeMutation({ input, locale: locale.value as LocaleCode })
      return { error, errors: data?.updateAction.userErrors ?? [] }
    },
    onStored: refetch,
    onRefused: (_, errors) => toastErrors(errors),
  })

  const actions = computed(() => shownActions(stored(), {
    begun: begun.waiting.value,
    updated: updated.waiting.value,
    removed,
    nameOf: key => map.value.touchpoints[key]?.name ?? key,
    metricOf: key => metricOf(key) ?? null,
  }))

  async function remove(action: Action) {
    removed.add(action.id)
    const { data, error } = await removing.executeMutation({ input: { id: action.id } })
    const errors: readonly ShownError[] = error ? [{ code: 'NETWORK', message: error.message }] : data?.removeAction.userErrors ?? []
    if (errors.length > 0) {
      removed.delete(action.id)
      return toastErrors(errors)
    }
    toast.add({
      title: t('actions.removed', { what: action.what }),
      color: 'neutral',
      icon: 'i-lucide-trash-2',
      duration: LONG_ENOUGH,
      actions: [{ label: t('map.undo'), color: 'neutral', variant: 'outline', onClick: () => void begun.add(toRestore(action, crypto.randomUUID(), journeyId())) }],
    })
    await refetch()
  }

  /** What the dialog holds is sent, and the dialog is done with. */
  function commit(draft: ActionDraft) {
    const before = writing.value?.action
    writing.value = undefined
    if (!before)
      return void begun.add(toBegin(draft, crypto.randomUUID(), journeyId()))
    const input = toUpdate(draft, before)
    if (Object.keys(input).length > 1)
      void updated.add(input)
  }

  return {
    actions,
    canAct: computed(() => journey.value?.viewerCan.includes('ACT') ?? false),
    openAt: (touchpointKey: string) => actions.value.filter(action => action.touchpointKey === touchpointKey && isOpen(action)),
    writing,
    compose: (touchpointKey: string, metricKey: string | null = null) => {
      writing.value = { draft: emptyDraft(touchpointKey, metricKey, map.value.touchpoints[touchpointKey]?.owner) }
    },
    change: (action: Action) => {
      writing.value = { draft: draftOf(action), action }
    },
    setState: (action: Action, state: Action['state']) => void updated.add({ id: action.id, state }),
    commit,
    remove,
    resend: () => void Promise.all([begun.resend(), updated.resend()]),
  }
}

export type Actions = ReturnType<typeof useActions>
