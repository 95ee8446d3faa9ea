import type { LocaleCode } from '../app/locale.ts'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { locales } from '../app/locale.ts'

/** The writing direction of the reader's language. */
export function useDirection() {
  const { locale } = useI18n()
  const direction = computed(() => locales[locale.value as LocaleCode].dir)
  const isRtl = computed(() => direction.value === 'rtl')
  return { direction, isRtl }
}
