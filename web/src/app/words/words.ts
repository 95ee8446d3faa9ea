import type { LocaleCode } from '../locale.ts'
import { createI18n } from 'vue-i18n'
import { localeCodes } from '../locale.ts'
import { usePreferences } from '../usePreferences.ts'
import { pluralForm } from './plural-form.ts'

type Messages = Record<string, Record<string, string>>

const languages: Record<LocaleCode, () => Promise<{ default: Messages }>> = {
  en: () => import('./en.ts'),
  fa: () => import('./fa.ts'),
  ar: () => import('./ar.ts'),
}

/** All words of one language by area and key: file `app` holds what is asked for as `app.` and its key. */
export async function loadMessages(locale: LocaleCode): Promise<Messages> {
  const { default: files } = await languages[locale]()
  const areas = Object.entries(files).map(([path, words]) => [path.replace(/.*\/|\.json$/g, ''), words])
  return Object.fromEntries(areas)
}

/** The words of the product: the reader's language and, for what it lacks, English. */
export async function createWords() {
  const { locale } = usePreferences().value
  const needed = [...new Set<LocaleCode>(['en', locale])]
  const messages = Object.fromEntries(await Promise.all(needed.map(async code => [code, await loadMessages(code)] as const)))
  return createI18n({
    legacy: false,
    locale,
    fallbackLocale: 'en',
    missingWarn: false,
    fallbackWarn: false,
    messages,
    pluralRules: Object.fromEntries(localeCodes.map(code => [code, (count: number, forms: number) => pluralForm(code, count, forms)])),
  })
}
