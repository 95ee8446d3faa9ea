import type { LocaleCode } from './locale.ts'
import { createGlobalState, useLocalStorage } from '@vueuse/core'
import { preferredLocale } from './locale.ts'

export type DigitChoice = 'auto' | 'latn' | 'arabext' | 'arab'
export type CalendarChoice = 'auto' | 'gregory' | 'persian'
export type PaletteChoice = 'rdbu' | 'puor'

export interface Preferences {
  locale: LocaleCode
  /** `auto` follows the language: ۱۲۳ in Persian, ١٢٣ in Arabic, 123 in English. */
  digits: DigitChoice
  /** `auto` follows the language, then the workspace. */
  calendar: CalendarChoice
  palette: PaletteChoice
}

/** What this reader has chosen, kept in this browser and shared by its windows. */
export const usePreferences = createGlobalState(() => useLocalStorage<Preferences>('masir.preferences', {
  locale: preferredLocale(navigator.languages),
  digits: 'auto',
  calendar: 'auto',
  palette: 'rdbu',
}, { mergeDefaults: true }))
