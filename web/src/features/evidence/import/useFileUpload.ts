import type { ShownError } from '../../../app/useErrorToast.ts'
import type { Upload } from './upload.query.ts'
import { useClientHandle } from '@urql/vue'
import { onScopeDispose, ref } from 'vue'
import { sendFile } from './send-file.ts'
import { uploadQuery } from './upload.query.ts'

/** Brings a file to the server and learns what is in it. */
export function useFileUpload(journeyId: () => string, onRead: (upload: Upload) => void) {
  const { client } = useClientHandle()
  const progress = ref<number>()
  const isReading = ref(false)
  const errors = ref<ShownError[]>([])
  let sending: AbortController | undefined

  async function send(file: File) {
    sending?.abort()
    sending = new AbortController()
    errors.value = []
    progress.value = 0
    const sent = await sendFile(file, (share) => {
      progress.value = share
    }, sending.signal)
    progress.value = undefined
    if ('error' in sent)
      errors.value = [sent.error]
    else
      await read(sent.id)
  }

  async function read(id: string) {
    isReading.value = true
    const { data, error } = await client.query(uploadQuery, { id, journeyId: journeyId() }, { requestPolicy: 'network-only' })
    isReading.value = false
    const upload = data?.upload
    if (!upload)
      errors.value = [{ code: error?.networkError ? 'NETWORK' : 'NOT_FOUND', message: error?.message ?? '' }]
    else if (upload.userErrors.length > 0)
      errors.value = [...upload.userErrors]
    else
      onRead(upload)
  }

  onScopeDispose(() => sending?.abort())

  return { progress, isReading, errors, send }
}
