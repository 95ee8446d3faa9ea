import type { LocaleCode } from '../app/locale.ts'
import { printNumber } from '@masir/schema'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { usePreferences } from '../app/usePreferences.ts'
import { numberingTag } from './numbering.ts'
import { usePrint } from './usePrint.ts'

/** Numbers as this reader writes them, by the same hand as the API's sentences. Shares are 0..1 and shown as percent. */
export function useNumbers() {
  const { locale } = useI18n()
  const preferences = usePreferences()
  const print = usePrint()
  const tag = computed(() => numberingTag(locale.value as LocaleCode, preferences.value.digits))

  return {
    tag,
    whole: (value: number) => printNumber(value, print.value, 'whole'),
    decimal: (value: number) => printNumber(value, print.value, 'decimal'),
    percent: (share: number) => printNumber(share, print.value, 'percent'),
    finePercent: (share: number) => printNumber(share, print.value, 'finePercent'),
    signed: (value: number) => printNumber(value, print.value, 'signed'),
    compact: (value: number) => printNumber(value, print.value, 'compact'),
  }
}
