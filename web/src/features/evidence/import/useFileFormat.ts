import type { ShownError } from '../../../app/useErrorToast.ts'
import type { FileFormat } from './upload.query.ts'
import { useClientHandle } from '@urql/vue'
import { ref } from 'vue'
import { uploadQuery } from './upload.query.ts'
import { injectWizard } from './wizard-store.ts'

/** Encodings that surveys come in, by the names browsers and servers share. */
export const encodings = ['utf-8', 'windows-1256', 'windows-1252', 'iso-8859-6', 'utf-16le', 'utf-16be'] as const
export const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', '،': 'arabicComma', '؛': 'arabicSemicolon' } as const

/** Reads the file again where the guess of its encoding or delimiter was wrong. */
export function useFileFormat() {
  const { client } = useClientHandle()
  const { upload, format, journey, readAs } = injectWizard()
  const errors = ref<readonly ShownError[]>([])
  const isReading = ref(false)

  async function choose(change: Partial<FileFormat>) {
    const said = { ...format.value, ...change }
    isReading.value = true
    const question = { id: upload.value!.id, journeyId: journey.value!.id, ...said }
    const { data } = await client.query(uploadQuery, question, { requestPolicy: 'network-only' })
    isReading.value = false
    errors.value = data?.upload?.userErrors ?? [{ code: 'NETWORK', message: '' }]
    if (data?.upload && errors.value.length === 0)
      readAs(data.upload, said)
  }

  return { upload, errors, isReading, choose }
}
