import type { Locale } from '@masir/schema'
import { LOCALES } from '@masir/schema'
import { enumType } from './enum-type.ts'

export const LocaleEnum = enumType('Locale', LOCALES, 'A language Masir speaks; where it is left out, the request\'s Accept-Language decides.')

/** The first language of an Accept-Language header that Masir speaks; English when it speaks none of them. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '').split(',').map(part => part.trim().slice(0, 2).toLowerCase())
  return LOCALES.find(locale => locale === wanted.find(language => (LOCALES as readonly string[]).includes(language))) ?? 'en'
}
