import type { LocaleCode } from '../app/locale.ts'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { usePreferences } from '../app/usePreferences.ts'
import { numberFormats } from './number-formats.ts'
import { numberingTag } from './numbering.ts'

/** Numbers as this reader writes them. Shares are 0..1 and shown as percent. */
export function useNumbers() {
  const { locale } = useI18n()
  const preferences = usePreferences()
  const tag = computed(() => numberingTag(locale.value as LocaleCode, preferences.value.digits))
  const formats = computed(() => numberFormats(tag.value))

  return {
    tag,
    whole: (value: number) => formats.value.whole.format(value),
    decimal: (value: number) => formats.value.decimal.format(value),
    percent: (share: number) => formats.value.percent.format(share),
    finePercent: (share: number) => formats.value.finePercent.format(share),
    signed: (value: number) => formats.value.signed.format(value),
    compact: (value: number) => formats.value.compact.format(value),
  }
}
