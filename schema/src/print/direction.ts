import type { Locale } from '../vocabulary/people.ts'

const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const strong = { rtl: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u, ltr: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u }

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'en' ? 'ltr' : 'rtl'
}

/** Without the marks that turn text around: in somebody's own words they would turn the words of others. */
export function withoutControls(text: string): string {
  return text.replace(controls, '')
}

/** Somebody's own words inside a sentence: their direction does not turn the words around them (Unicode's first strong isolate). */
export function isolated(text: string): string {
  return `\u2068${withoutControls(text)}\u2069`
}

/** The same, with marks only where the words are of the other direction. */
export function isolatedIn(text: string, locale: Locale): string {
  const other = directionOf(locale) === 'ltr' ? strong.rtl : strong.ltr
  return other.test(text) ? isolated(text) : withoutControls(text)
}
