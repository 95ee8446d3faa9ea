import type { LocaleCode } from './locale.ts'
import { createI18n } from 'vue-i18n'
import { localeCodes } from './locale.ts'
import { pluralForm } from './plural-form.ts'
import { usePreferences } from './usePreferences.ts'

type Messages = Record<string, Record<string, string>>

const files = import.meta.glob<Messages[string]>('../locales/*/*.json', { import: 'default' })

/** All areas of one language: `app.title` is key `title` of `app.json`. */
export async function loadMessages(locale: LocaleCode): Promise<Messages> {
  const own = Object.entries(files).filter(([path]) => path.includes(`/locales/${locale}/`))
  const areas = await Promise.all(own.map(async ([path, load]) => [path.replace(/.*\/|\.json$/g, ''), await load()] as const))
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
