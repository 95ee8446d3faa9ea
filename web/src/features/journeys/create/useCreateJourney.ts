import type { Perspective } from '@masir/schema'
import type { LocaleCode } from '../../../app/locale.ts'
import { useMutation } from '@urql/vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { CreateJourneyMutation } from './create-journey.mutation.ts'

/** Makes a journey and opens it, ready to be drawn. */
export function useCreateJourney() {
  const { t, locale } = useI18n()
  const router = useRouter()
  const { toastErrors } = useErrorToast()
  const { executeMutation, fetching } = useMutation(CreateJourneyMutation)

  async function create(wanted: { name: string, perspective: Perspective, template: string }): Promise<boolean> {
    const { data, error } = await executeMutation({ input: { ...wanted, locale: locale.value as LocaleCode } })
    if (error)
      toastErrors([{ code: 'UNREACHABLE', message: t('list.unreachable') }])
    toastErrors(data?.createJourney.userErrors ?? [])
    const journey = data?.createJourney.journey
    if (journey)
      await router.push({ name: 'journey', params: { journeyKey: journey.key }, query: { mode: 'draw' } })
    return journey !== null && journey !== undefined
  }

  return { create, isCreating: fetching }
}
