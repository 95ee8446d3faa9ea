import type { Print } from '@masir/schema'
import type { Review, ReviewFinding } from '../review.type.ts'
import type { PrintedChangeLine, PrintedChanges } from './review-document.ts'
import type { DocumentWords } from './words/document-words.ts'
import { printNumber, printPair } from '@masir/schema'
import { fill } from '../../metric/index.ts'
import { shortened } from './plain-text.ts'
import { longestName } from './print-head.ts'
import { counted, printReading } from './print-reading.ts'

const mostChanges = 7

/** What became clearly better and worse; of the rest only how many. */
export function printChanges({ better, worse, tooClose }: Pick<Review, 'better' | 'worse' | 'tooClose'>, print: Print, words: DocumentWords): PrintedChanges {
  const lines = (findings: readonly ReviewFinding[]) => findings.slice(0, mostChanges).map(finding => line(finding, print, words))
  const more = (findings: readonly ReviewFinding[]) => findings.length > mostChanges ? counted(words.more, findings.length - mostChanges, print) : null
  return {
    better: lines(better),
    worse: lines(worse),
    moreBetter: more(better),
    moreWorse: more(worse),
    tooClose: fill(words.tooClose, { n: printNumber(tooClose.length, print) }),
  }
}

function line({ touchpoint, reading }: ReviewFinding, print: Print, words: DocumentWords): PrintedChangeLine {
  return {
    touchpoint: shortened(touchpoint.name, longestName),
    reading: printReading(reading, print, words),
    isShare: reading.metric.aggregation === 'SHARE',
    isFine: printPair(reading.metric, reading.change!.value, reading.value!, print).isFine,
    before: reading.change!.value,
    now: reading.value!,
  }
}
