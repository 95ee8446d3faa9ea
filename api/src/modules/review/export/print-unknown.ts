import type { Print } from '@masir/schema'
import type { Unknown } from '../review.type.ts'
import type { ReviewDocument } from './review-document.ts'
import type { Counted, DocumentWords } from './words/document-words.ts'
import { shortened } from './plain-text.ts'
import { counted } from './print-reading.ts'

const mostNamed = 4
const longestPlace = 60

/** What the period does not tell, kind by kind, with the first touchpoints of each. */
export function printUnknown(unknown: Unknown, print: Print, words: DocumentWords): ReviewDocument['unknown'] {
  const group = (forms: Counted, places: readonly { name: string }[]) => places.length === 0 ? [] : [namesOf(forms, places, print, words)]
  const at = (findings: readonly { touchpoint: { name: string } }[]) => findings.map(({ touchpoint }) => touchpoint)
  return [
    ...group(words.needsWithoutMetric, at(unknown.needsWithoutMetric)),
    ...group(words.withoutAnswers, at(unknown.withoutAnswers)),
    ...group(words.tooFew, at(unknown.tooFew)),
    ...group(words.stale, at(unknown.stale)),
    ...group(words.touchpointsWithoutMetric, unknown.touchpointsWithoutMetric),
  ]
}

function namesOf(forms: Counted, places: readonly { name: string }[], print: Print, words: DocumentWords): ReviewDocument['unknown'][number] {
  const names = [...new Set(places.map(({ name }) => shortened(name, longestPlace)))]
  return {
    what: counted(forms, places.length, print),
    where: names.slice(0, mostNamed),
    more: names.length > mostNamed ? counted(words.more, names.length - mostNamed, print) : null,
  }
}
