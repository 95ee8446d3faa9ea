import { computed } from 'vue'
import { usePrint } from './usePrint.ts'

/** How the server is to write its own sentences for this reader. */
export function usePrintArguments() {
  const print = usePrint()
  return computed(() => {
    const { locale, digits, calendar } = print.value
    return { locale, digits, calendar: calendar === 'persian' ? 'JALALI' as const : 'GREGORIAN' as const }
  })
}
