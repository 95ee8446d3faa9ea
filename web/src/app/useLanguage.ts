import type { LocaleCode } from './locale.ts'
import { ar, en, fa_ir as fa } from '@nuxt/ui/locale'
import { computed, watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { locales } from './locale.ts'
import { usePreferences } from './usePreferences.ts'
import { addLanguage } from './words/words.ts'

const componentLocales = { en, fa, ar }

/** The language of the whole document: words, direction and the components' own texts change together, without a reload. */
export function useLanguage() {
  const words = useI18n()
  const { locale } = words
  const preferences = usePreferences()

  async function speak(code: LocaleCode) {
    await addLanguage(words, code)
    locale.value = code
    preferences.value.locale = code
  }

  watchEffect(() => void speak(preferences.value.locale))
  watchEffect(() => {
    const code = locale.value as LocaleCode
    document.documentElement.lang = code
    document.documentElement.dir = locales[code].dir
  })

  return { componentLocale: computed(() => componentLocales[locale.value as LocaleCode]), speak }
}
