import type { Composer } from 'vue-i18n'
import type { LocaleCode } from '../locale.ts'
import type { OwnArea } from './own-areas.ts'
import { createI18n } from 'vue-i18n'
import { localeCodes } from '../locale.ts'
import { usePreferences } from '../usePreferences.ts'
import { loadArea } from './own-areas.ts'
import { pluralForm } from './plural-form.ts'

type Messages = Record<string, Record<string, string>>

const languages: Record<LocaleCode, () => Promise<{ default: Messages }>> = {
  en: () => import('./en.ts'),
  fa: () => import('./fa.ts'),
  ar: () => import('./ar.ts'),
}

/** The words of one language by area and key: file `app` holds what is asked for as `app.` and its key. */
async function loadMessages(locale: LocaleCode): Promise<Messages> {
  const { default: files } = await languages[locale]()
  const areas = Object.entries(files).map(([path, words]) => [path.replace(/.*\/|\.json$/g, ''), words])
  return Object.fromEntries(areas)
}

/** The words of the product in the reader's language. Each language has them all: a missing key fails the check. */
export async function createWords() {
  const { locale } = usePreferences().value
  return createI18n({
    legacy: false,
    locale,
    fallbackLocale: false,
    missingWarn: false,
    fallbackWarn: false,
    missing: (locale, key) => console.warn(`${key} has no words in ${locale} here: does its page name the area?`),
    messages: { [locale]: await loadMessages(locale) } as Record<LocaleCode, Messages>,
    pluralRules: Object.fromEntries(localeCodes.map(code => [code, (count: number, forms: number) => pluralForm(code, count, forms)])),
  })
}

type Spoken = Pick<Composer, 'locale' | 'availableLocales' | 'getLocaleMessage' | 'setLocaleMessage' | 'mergeLocaleMessage'>

/** The words that a page alone says, in the language that is spoken now. */
export async function addAreas(spoken: Spoken, areas: readonly OwnArea[] = [], code = spoken.locale.value as LocaleCode): Promise<void> {
  const missing = areas.filter(area => !(area in spoken.getLocaleMessage(code)))
  const words = await Promise.all(missing.map(async area => [area, await loadArea(code, area)] as const))
  if (words.length > 0)
    spoken.mergeLocaleMessage(code, Object.fromEntries(words))
}

/** A language, with every area that the one spoken now has. */
export async function addLanguage(spoken: Spoken, code: LocaleCode): Promise<void> {
  if (!spoken.availableLocales.includes(code))
    spoken.setLocaleMessage(code, await loadMessages(code))
  await addAreas(spoken, Object.keys(spoken.getLocaleMessage(spoken.locale.value)) as OwnArea[], code)
}
