import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'

/** The page's name in the browser's tab, before the product's. */
export function useTitle(page: () => string) {
  const { t } = useI18n()
  watchEffect(() => {
    const name = page()
    document.title = name ? `${name} · ${t('app.name')}` : t('app.name')
  })
}
