import type { Print } from '@masir/schema'
import type { DocumentWords } from './document-words.ts'
import { printNumber } from '@masir/schema'
import { documentWords } from './document-words.ts'

/** The words of a reader's language, with the number of answers under which the workspace withholds a value. */
export function wordsFor(print: Print, { suppressBelow }: { suppressBelow: number }): DocumentWords {
  const words = documentWords[print.locale]
  return { ...words, states: { ...words.states, suppressed: words.states.suppressed.replace('{n}', printNumber(suppressBelow, print)) } }
}
