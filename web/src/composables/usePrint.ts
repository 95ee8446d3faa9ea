import type { Print } from '@masir/schema'
import type { LocaleCode } from '../app/locale.ts'
import { printFor } from '@masir/schema'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { usePreferences } from '../app/usePreferences.ts'

/** How this reader has numbers and days written: language, digits, calendar. */
export function usePrint() {
  const { locale } = useI18n()
  const preferences = usePreferences()
  return computed<Print>(() => {
    const { digits, calendar } = preferences.value
    return printFor(locale.value as LocaleCode, 'GREGORIAN', { digits: digits === 'auto' ? null : digits, calendar: calendar === 'auto' ? null : calendar })
  })
}
