import type { Print } from '@masir/schema'
import type { DocumentWords } from './document-words.ts'
import { inDigits, printNumber } from '@masir/schema'
import { documentWords } from './document-words.ts'

/** The words of a reader's language, in the reader's digits, with the number of answers under which the workspace withholds a value. */
export function wordsFor(print: Print, { suppressBelow }: { suppressBelow: number }): DocumentWords {
  const words = documentWords[print.locale]
  return {
    ...words,
    countedNote: inDigits(words.countedNote, print.digits),
    units: { ...words.units, SHARE: inDigits(words.units.SHARE, print.digits), NPS: inDigits(words.units.NPS, print.digits) },
    states: { ...words.states, suppressed: words.states.suppressed.replace('{n}', printNumber(suppressBelow, print)) },
  }
}
