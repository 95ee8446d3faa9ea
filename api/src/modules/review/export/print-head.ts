import type { Print } from '@masir/schema'
import type { DocumentHead } from './review-document.ts'
import type { ReviewFacts } from './review-facts.ts'
import type { DocumentWords } from './words/document-words.ts'
import { printDay, printNumber, printPeriod } from '@masir/schema'
import { fill } from '../../metric/index.ts'
import { plainText } from './plain-text.ts'

/** Names and text that others wrote stand on one line, however long they are. */
export const longestName = 160

/** What stands over and under every document. */
export function printHead(facts: Pick<ReviewFacts, 'journey' | 'window' | 'compareTo' | 'filters' | 'today'>, label: string, print: Print, words: DocumentWords): DocumentHead {
  const { journey, window, compareTo, filters, today } = facts
  return {
    locale: print.locale,
    rtl: print.locale !== 'en',
    label,
    title: plainText(journey.name),
    subtitle: [words.perspectives[journey.perspective], journey.owner && fill(words.ownerOfJourney, { name: plainText(journey.owner) })].filter(Boolean).join(words.comma),
    period: printPeriod(window, print),
    comparison: compareTo && fill(words.comparedWith, { period: printPeriod(compareTo, print) }),
    filters: filters.length === 0 ? null : filters.map(filter => printFilter(filter, words)).join(words.comma),
    made: fill(words.printedOn, { day: printDay(today, print) }),
    page: words.page,
    digits: Array.from({ length: 10 }, (_, digit) => printNumber(digit, print)),
    comma: words.comma,
  }
}

function printFilter({ dimension, values }: { dimension: string, values: readonly string[] }, words: DocumentWords): string {
  return fill(words.filter, { dimension: plainText(dimension), values: values.map(plainText).join(words.comma) })
}
