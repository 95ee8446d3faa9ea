import type { KeptList } from '../outbox/kept-list.ts'
import type { LoggedDeed } from './journey-log.query.ts'
import type { RefusalTools } from './refusal-tools.ts'
import { useClientHandle } from '@urql/vue'
import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useErrorToast } from '../../../../app/useErrorToast.ts'
import { isolated } from '../../../../composables/isolated.ts'
import { editsToSend } from '../outbox/kept-list.ts'
import { JourneyLogQuery, RestoreMutation } from './journey-log.query.ts'
import { nameOfRefused, theirDeeds } from './their-deeds.ts'

const isConflict = (code: string | undefined) => code === 'CHANGED_SINCE' || code === 'REMOVED_SINCE'

/** One list that could not be kept: why, what the other person did, and doing it again on what stands now. */
export function useRefusedList(list: KeptList, { edit, refetch, letGo }: RefusalTools) {
  const { client } = useClientHandle()
  const { t } = useI18n()
  const { sentence, toastErrors } = useErrorToast()
  const log = shallowRef<readonly LoggedDeed[]>([])
  const isBusy = shallowRef(false)
  const { refusal } = list
  const canApplyAgain = isConflict(refusal?.code)

  async function readLog() {
    const { data } = await client.query(JourneyLogQuery, { id: list.journeyId, first: 100 }, { requestPolicy: 'network-only' })
    log.value = (data?.journey?.log.edges ?? []).map(({ node }) => node as LoggedDeed)
  }

  const reason = computed(() => {
    const name = isolated(refusal?.by?.name ?? t('saving.somebody'))
    const thing = isolated(nameOfRefused(list, log.value) || t(`bin.kind_${refusal?.kind ?? 'journey'}`))
    if (refusal?.code === 'CHANGED_SINCE')
      return t('saving.changedSince', { name, thing })
    return refusal?.code === 'REMOVED_SINCE' ? t('saving.removedSince', { name, thing }) : sentence({ ...refusal! })
  })

  /** What was removed comes back first; then the same edits go as a new list, on the map as it stands now. */
  async function applyAgain() {
    isBusy.value = true
    if (await bringBack()) {
      await refetch()
      if (edit(editsToSend(list)))
        letGo(list.id)
    }
    isBusy.value = false
  }

  async function bringBack(): Promise<boolean> {
    if (refusal?.code !== 'REMOVED_SINCE')
      return true
    const input = { journeyId: list.journeyId, editListId: crypto.randomUUID(), kind: refusal.kind!, key: refusal.key! }
    const { data } = await client.mutation(RestoreMutation, { input })
    const errors = data?.restore.userErrors ?? [{ code: 'NETWORK', message: '' }]
    toastErrors(errors)
    return errors.length === 0
  }

  if (canApplyAgain)
    void readLog()
  return { reason, deeds: computed(() => theirDeeds(list, log.value)), canApplyAgain, applyAgain, isBusy }
}
