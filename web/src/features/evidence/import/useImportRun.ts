import type { ShownError } from '../../../app/useErrorToast.ts'
import type { Job } from './import-job.query.ts'
import { useClientHandle, useSubscription } from '@urql/vue'
import { useIntervalFn } from '@vueuse/core'
import { computed, shallowRef, watch } from 'vue'
import { cancelImportMutation, importJobQuery, importProgressSubscription, isUnderway } from './import-job.query.ts'

/** Without news for so long, in milliseconds, the job is asked for: a socket may be cut on the way. */
const PATIENCE = 2000

/** Follows one import to its end. */
export function useImportRun(started: () => Job) {
  const { client } = useClientHandle()
  const job = shallowRef<Job>(started())
  const errors = shallowRef<ShownError[]>([])
  const underway = computed(() => isUnderway(job.value))
  let heard = Date.now()

  function take(next: Job | null | undefined) {
    if (!next)
      return
    heard = Date.now()
    // An answer that was on its way when the end was told must not bring the job back to life.
    if (underway.value)
      job.value = next
  }

  const progress = useSubscription({
    query: importProgressSubscription,
    variables: () => ({ id: started().id }),
    pause: () => !underway.value,
  })
  watch(progress.data, event => take(event?.importProgress))

  const polling = useIntervalFn(async () => {
    if (Date.now() - heard < PATIENCE)
      return
    const { data } = await client.query(importJobQuery, { id: started().id }, { requestPolicy: 'network-only' })
    take(data?.importJob)
  }, PATIENCE)
  watch(underway, going => going || polling.pause(), { immediate: true })

  async function cancel() {
    const { data, error } = await client.mutation(cancelImportMutation, { id: started().id })
    errors.value = error ? [{ code: 'NETWORK', message: error.message }] : data?.cancelImport.userErrors ?? []
    take(data?.cancelImport.importJob)
  }

  return { job, underway, errors, cancel }
}
