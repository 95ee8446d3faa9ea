import type { LocaleCode } from '../app/locale.ts'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { usePreferences } from '../app/usePreferences.ts'
import { calendarFor, writeDay, writeMonth } from './calendar.ts'
import { numberingTag } from './numbering.ts'

/** Days and periods as this reader writes them: calendar, digits and order of the parts. */
export function useDates() {
  const { locale, t } = useI18n()
  const preferences = usePreferences()
  const calendar = computed(() => calendarFor(locale.value as LocaleCode, preferences.value.calendar))
  const tag = computed(() => `${numberingTag(locale.value as LocaleCode, preferences.value.digits)}-ca-${calendar.value}`)

  const day = (value: string) => writeDay(value, tag.value)
  const longDay = (value: string) => writeDay(value, tag.value, 'long')
  const month = (value: string) => writeMonth(value, tag.value)
  const time = (instant: string) => new Intl.DateTimeFormat(tag.value, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))
  const dayAndTime = (instant: string) => t('app.dayAndTime', { day: day(instant), time: time(instant) })

  return { calendar, tag, day, longDay, month, time, dayAndTime }
}
