import type { ShownError } from '../../../app/useErrorToast.ts'
import type { Job } from './import-job.query.ts'
import { useMutation, useQuery } from '@urql/vue'
import { computed, ref, shallowRef } from 'vue'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { cancelImportMutation, importJobsQuery, takeBackImportMutation } from './import-job.query.ts'

interface Answer { error?: { message: string }, errors: readonly ShownError[] | undefined }

/** The imports of a journey, newest first, to be stopped or taken back whole. */
export function useImportList(journeyId: () => string) {
  const { toastErrors } = useErrorToast()
  const after = ref<string>()
  const asked = shallowRef<Job>()
  const { data, executeQuery } = useQuery({
    query: importJobsQuery,
    variables: computed(() => ({ journeyId: journeyId(), after: after.value })),
  })
  const cancelling = useMutation(cancelImportMutation)
  const takingBack = useMutation(takeBackImportMutation)

  function tell({ error, errors }: Answer) {
    toastErrors(error ? [{ code: 'NETWORK', message: error.message }] : errors ?? [])
    executeQuery({ requestPolicy: 'network-only' })
  }

  async function cancel(id: string) {
    const { data: answer, error } = await cancelling.executeMutation({ id })
    tell({ error, errors: answer?.cancelImport.userErrors })
  }

  async function takeBack(id: string) {
    asked.value = undefined
    const { data: answer, error } = await takingBack.executeMutation({ id })
    tell({ error, errors: answer?.takeBack.userErrors })
  }

  const connection = computed(() => data.value?.importJobs)

  return {
    asked,
    cancel,
    takeBack,
    jobs: computed(() => connection.value?.edges.map(edge => edge.node) ?? []),
    hasMore: computed(() => connection.value?.pageInfo.hasNextPage ?? false),
    more: () => { after.value = connection.value?.pageInfo.endCursor ?? undefined },
  }
}
