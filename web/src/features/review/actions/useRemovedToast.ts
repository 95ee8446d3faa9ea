import { useToast } from '@nuxt/ui/composables'
import { useI18n } from 'vue-i18n'

/** To read it and to press Undo, in milliseconds. */
const LONG_ENOUGH = 12_000

/** Tells that something was removed, for as long as it takes to want it back. */
export function useRemovedToast() {
  const { t } = useI18n()
  const toast = useToast()

  return (title: string, bringBack: () => void): void => void toast.add({
    title,
    color: 'neutral',
    icon: 'i-lucide-trash-2',
    duration: LONG_ENOUGH,
    actions: [{ label: t('map.undo'), color: 'neutral', variant: 'outline', onClick: bringBack }],
  })
}
