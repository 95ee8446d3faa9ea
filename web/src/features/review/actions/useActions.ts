import type { LocaleCode } from '../../../app/locale.ts'
import type { ShownError } from '../../../app/useErrorToast.ts'
import type { ActionDraft } from './action-draft.ts'
import type { Action, BeginAction, UpdateAction } from './action.query.ts'
import { useMutation } from '@urql/vue'
import { computed, shallowReactive, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { injectMap } from '../../journeys/map/map-store.ts'
import { useMetricNames } from '../../journeys/panel/useMetricNames.ts'
import { changedDraft, draftOf, emptyDraft, toBegin, toDraft, toUpdate } from './action-draft.ts'
import { BeginActionMutation, RemoveActionMutation, UpdateActionMutation } from './action.query.ts'
import { isOpen, shownActions } from './shown-actions.ts'
import { unsentList } from './unsent.ts'
import { useRemovedToast } from './useRemovedToast.ts'
import { useResending } from './useResending.ts'

const begun = unsentList<BeginAction>()
const updated = unsentList<UpdateAction>()

interface Ground {
  journeyId: () => string
  /** Where only one touchpoint's actions are shown. */
  touchpointKey?: () => string
  stored: () => readonly Action[]
  refetch: () => Promise<void>
}

/** What the dialog has before it: a new action, or one that is there. */
export interface Writing {
  draft: ActionDraft
  action?: Action
}

/** The improvement actions of a journey or touchpoint and what can be done with them; shown before the server has answered. */
export function useActions({ journeyId, touchpointKey, stored, refetch }: Ground) {
  const { t, locale } = useI18n()
  const tellRemoved = useRemovedToast()
  const { toastErrors } = useErrorToast()
  const { journey, map } = injectMap()
  const { metricOf } = useMetricNames()
  const [beginning, updating, removing] = [useMutation(BeginActionMutation), useMutation(UpdateActionMutation), useMutation(RemoveActionMutation)]
  const removed = shallowReactive(new Set<string>())
  const writing = shallowRef<Writing>()

  const beginnings = useResending<BeginAction>({
    waiting: begun,
    send: async (input) => {
      const { data, error } = await beginning.executeMutation({ input, locale: locale.value as LocaleCode })
      return { error, errors: data?.beginAction.userErrors ?? [] }
    },
    onStored: refetch,
    onRefused: (input, errors) => {
      toastErrors(errors)
      writing.value = { draft: toDraft(input) }
    },
  })
  const changes = useResending<UpdateAction>({
    waiting: updated,
    send: async (input) => {
      const { data, error } = await updating.executeMutation({ input, locale: locale.value as LocaleCode })
      return { error, errors: data?.updateAction.userErrors ?? [] }
    },
    onStored: refetch,
    onRefused: (input, errors) => {
      toastErrors(errors)
      const action = stored().find(({ id }) => id === input.id)
      if (action)
        writing.value = { draft: changedDraft(action, input), action }
    },
  })

  const actions = computed(() => shownActions(stored(), {
    begun: begun.value.filter(({ input }) => input.journeyId === journeyId() && (!touchpointKey || input.touchpointKey === touchpointKey())),
    updated: updated.value,
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
    tellRemoved(t('actions.removed', { what: action.what }), () => void beginnings.add(toBegin(draftOf(action), crypto.randomUUID(), journeyId())))
    await refetch()
  }

  /** What the dialog holds is sent, and the dialog is done with. */
  function commit(draft: ActionDraft) {
    const before = writing.value?.action
    writing.value = undefined
    if (!before)
      return void beginnings.add(toBegin(draft, crypto.randomUUID(), journeyId()))
    const input = toUpdate(draft, before)
    if (Object.keys(input).length > 1)
      void changes.add(input)
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
    setState: (action: Action, state: Action['state']) => void changes.add({ id: action.id, state }),
    commit,
    remove,
    resend: () => void Promise.all([beginnings.resend(), changes.resend()]),
  }
}

export type Actions = ReturnType<typeof useActions>
