import type { LocaleCode } from '../locale.ts'

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** Picks a message's form by CLDR's plural categories, in their fixed order, those the language has. */
export function pluralForm(locale: LocaleCode, count: number, forms: number): number {
  const rules = new Intl.PluralRules(locale)
  const known = categories.filter(category => rules.resolvedOptions().pluralCategories.includes(category))
  return Math.min(known.indexOf(rules.select(count)), forms - 1)
}
