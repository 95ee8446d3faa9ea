import type { LocaleCode } from '../locale.ts'

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

interface PluralRules {
  rules: Intl.PluralRules
  /** The categories that the language has, in CLDR's order. */
  known: string[]
}

/** Made once for each language: a map asks for hundreds of plurals at once. */
const languages = new Map<LocaleCode, PluralRules>()

/** Picks a message's form by CLDR's plural categories, in their fixed order, those the language has. */
export function pluralForm(locale: LocaleCode, count: number, forms: number): number {
  const language = languages.get(locale) ?? rulesOf(locale)
  languages.set(locale, language)
  return Math.min(language.known.indexOf(language.rules.select(count)), forms - 1)
}

function rulesOf(locale: LocaleCode): PluralRules {
  const rules = new Intl.PluralRules(locale)
  const { pluralCategories } = rules.resolvedOptions()
  return { rules, known: categories.filter(category => pluralCategories.includes(category)) }
}
