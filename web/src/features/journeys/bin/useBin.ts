import type { RemovedThing } from './bin.query.ts'
import { useToast } from '@nuxt/ui/composables'
import { useMutation, useQuery } from '@urql/vue'
import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { RestoreMutation } from '../map/refused/journey-log.query.ts'
import { BinQuery } from './bin.query.ts'

/** What was removed from a journey in the last 30 days, and bringing it back. Open maps hear of it as of any edit. */
export function useBin(journeyId: () => string) {
  const { t } = useI18n()
  const toast = useToast()
  const { toastErrors } = useErrorToast()
  const restoring = shallowRef<string>()
  const { data, fetching, error, executeQuery } = useQuery({
    query: BinQuery,
    variables: () => ({ id: journeyId() }),
    requestPolicy: 'network-only',
  })
  const { executeMutation } = useMutation(RestoreMutation)

  async function restore({ kind, key, name }: RemovedThing) {
    restoring.value = key
    const { data: answer, error: fault } = await executeMutation({ input: { journeyId: journeyId(), editListId: crypto.randomUUID(), kind, key } })
    const errors = fault ? [{ code: 'NETWORK', message: fault.message }] : answer?.restore.userErrors ?? []
    toastErrors(errors)
    if (errors.length === 0)
      toast.add({ title: t('bin.restored', { name: name || t(`bin.kind_${kind}`) }), color: 'neutral', icon: 'i-lucide-archive-restore' })
    await executeQuery({ requestPolicy: 'network-only' })
    restoring.value = undefined
  }

  return {
    things: computed(() => data.value?.journey?.bin ?? []),
    isLoading: computed(() => fetching.value && !data.value),
    isUnreachable: computed(() => error.value !== undefined && !data.value),
    restoring,
    restore,
    retry: () => void executeQuery({ requestPolicy: 'network-only' }),
  }
}
