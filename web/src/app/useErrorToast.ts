import { useToast } from '@nuxt/ui/composables'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../composables/useNumbers.ts'

export interface ShownError {
  code: string
  message: string
  params?: unknown
  [property: string]: unknown
}

/** What went wrong, in the reader's language: by code and data, or the server's own sentence for a code without words. */
export function useErrorToast() {
  const { t, te } = useI18n()
  const { tag } = useNumbers()
  const toast = useToast()

  function sentence(error: ShownError): string {
    const key = `errors.${error.code}`
    return te(key) ? t(key, spoken({ ...error, ...(error.params as object | null) })) : error.message
  }

  /** The error's data as the reader writes numbers and lists. */
  function spoken(data: object): Record<string, unknown> {
    return Object.fromEntries(Object.entries(data).map(([name, value]: [string, unknown]) => {
      if (typeof value === 'number')
        return [name, new Intl.NumberFormat(tag.value).format(value)]
      return [name, Array.isArray(value) ? value.join(t('app.comma')) : value]
    }))
  }

  function toastErrors(errors: readonly ShownError[]) {
    for (const error of errors)
      toast.add({ title: sentence(error), color: 'error', icon: 'i-lucide-circle-alert' })
  }

  return { sentence, toastErrors }
}
