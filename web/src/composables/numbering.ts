import type { LocaleCode } from '../app/locale.ts'
import type { DigitChoice } from '../app/usePreferences.ts'

const ownDigits = { en: 'latn', fa: 'arabext', ar: 'arab' } as const

/** The language tag that makes Intl write the reader's digits: `fa-u-nu-arabext` writes ۱۲۳. */
export function numberingTag(locale: LocaleCode, digits: DigitChoice): string {
  return `${locale}-u-nu-${digits === 'auto' ? ownDigits[locale] : digits}`
}
