import { computed } from 'vue'
import { usePrint } from '../../../composables/usePrint.ts'

/** How the server's sentences are written: the reader's language, digits and calendar, as the API names them. */
export function usePrintVariables() {
  const print = usePrint()
  return computed(() => ({
    locale: print.value.locale,
    digits: print.value.digits,
    calendar: print.value.calendar === 'persian' ? 'JALALI' as const : 'GREGORIAN' as const,
  }))
}
