import type { LocaleCode } from '../../../app/locale.ts'
import { useMutation, useQuery } from '@urql/vue'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { DeleteTemplateMutation, TemplatesQuery } from './template.query.ts'

/** The template that a journey begins with where none is chosen. */
export const BLANK = 'blank'

/** What a journey can begin with, in the reader's language. */
export function useTemplates() {
  const { locale } = useI18n()
  const { toastErrors } = useErrorToast()
  const { data, fetching, error, executeQuery } = useQuery({
    query: TemplatesQuery,
    variables: () => ({ locale: locale.value as LocaleCode }),
  })
  const { executeMutation } = useMutation(DeleteTemplateMutation)

  async function remove(key: string): Promise<boolean> {
    const { data: answer, error: fault } = await executeMutation({ input: { key } })
    toastErrors(fault ? [{ code: 'NETWORK', message: fault.message }] : answer?.deleteTemplate.userErrors ?? [])
    executeQuery({ requestPolicy: 'network-only' })
    return Boolean(answer?.deleteTemplate.deletedKey)
  }

  return {
    templates: computed(() => data.value?.templates ?? []),
    isLoading: computed(() => fetching.value && !data.value),
    isUnreachable: computed(() => error.value !== undefined && !data.value),
    remove,
  }
}
