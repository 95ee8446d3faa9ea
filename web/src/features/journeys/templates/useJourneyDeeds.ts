import type { Perspective } from '@masir/schema'
import type { ShownError } from '../../../app/useErrorToast.ts'
import { useToast } from '@nuxt/ui/composables'
import { useMutation } from '@urql/vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { DeleteJourneyMutation, DuplicateJourneyMutation, SaveAsTemplateMutation } from './template.query.ts'

interface Faulty { error?: { message: string } | undefined }

/** What is done with a journey as a whole. Each answers whether it was done; otherwise the reader has been told why. */
export function useJourneyDeeds(journeyId: () => string) {
  const { t } = useI18n()
  const router = useRouter()
  const toast = useToast()
  const { toastErrors } = useErrorToast()
  const [saving, copying, deleting] = [useMutation(SaveAsTemplateMutation), useMutation(DuplicateJourneyMutation), useMutation(DeleteJourneyMutation)]

  function isDone({ error }: Faulty, errors: readonly ShownError[] | undefined): boolean {
    const told = error ? [{ code: 'NETWORK', message: error.message }] : errors ?? []
    toastErrors(told)
    return told.length === 0
  }

  async function saveAsTemplate(name: string, description: string): Promise<boolean> {
    const { data, error } = await saving.executeMutation({ input: { journeyId: journeyId(), name, description: description || null } })
    if (!isDone({ error }, data?.saveAsTemplate.userErrors))
      return false
    toast.add({ title: t('templates.saved', { name }), description: t('templates.savedWhere'), color: 'neutral', icon: 'i-lucide-bookmark-check' })
    return true
  }

  /** The copy is opened: who makes one means to go on with it. */
  async function duplicate(name: string, perspective: Perspective): Promise<boolean> {
    const { data, error } = await copying.executeMutation({ input: { journeyId: journeyId(), name, perspective } })
    const copy = data?.duplicateJourney.journey
    if (!isDone({ error }, data?.duplicateJourney.userErrors) || !copy)
      return false
    await router.push({ name: 'journey', params: { journeyKey: copy.key }, query: { mode: 'draw' } })
    return true
  }

  async function remove(): Promise<boolean> {
    const { data, error } = await deleting.executeMutation({ input: { journeyId: journeyId() } })
    return isDone({ error }, data?.deleteJourney.userErrors)
  }

  return { saveAsTemplate, duplicate, remove }
}
