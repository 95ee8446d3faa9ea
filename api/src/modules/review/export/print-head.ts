import type { Print } from '@masir/schema'
import type { TimeWindow } from '../../metric/index.ts'
import type { DocumentHead } from './review-document.ts'
import type { ReviewFacts } from './review-facts.ts'
import type { DocumentWords } from './words/document-words.ts'
import { addDays, printNumber, tagOf, writeDay } from '@masir/schema'
import { plainText } from './plain-text.ts'
import { fill } from './print-reading.ts'

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
    period: printPeriod(window, print, words),
    comparison: compareTo && fill(words.comparedWith, { period: printPeriod(compareTo, print, words) }),
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

export function printDay(day: string, print: Print): string {
  return writeDay(day, tagOf(print), 'long')
}

/** People name the last day of a period, not the day after it. */
export function printPeriod({ from, to }: TimeWindow, print: Print, words: DocumentWords): string {
  return fill(words.days, { from: printDay(from, print), to: printDay(addDays(to, -1), print) })
}
