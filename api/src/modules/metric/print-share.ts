import type { Print } from '@masir/schema'
import { printNumber } from '@masir/schema'

/**
 * A share 0–1 in whole per cent, rounded down: one that falls short of a limit is never printed as if it had reached it.
 * Twelve digits first, since 0.29 × 100 is 28.999….
 */
export function printShare(share: number, print: Print): string {
  return printNumber(Math.floor(Number((share * 100).toPrecision(12))) / 100, print, 'percent')
}
