/** The languages of the product, each with its own name for itself and its writing direction. */
export const locales = {
  en: { name: 'English', dir: 'ltr' },
  fa: { name: 'فارسی', dir: 'rtl' },
  ar: { name: 'العربية', dir: 'rtl' },
} as const

export type LocaleCode = keyof typeof locales

export const localeCodes = Object.keys(locales) as LocaleCode[]

/** The first of the reader's languages that the product speaks. */
export function preferredLocale(languages: readonly string[]): LocaleCode {
  const spoken = languages.map(tag => tag.split('-')[0]).find(code => code !== undefined && code in locales)
  return (spoken as LocaleCode | undefined) ?? 'en'
}
