import type { Print } from '@masir/schema'
import type { EvidenceGrade } from './portfolio.type.ts'
import { inDigits } from '@masir/schema'
import { fill, printShare } from '../metric/index.ts'
import { gradeWords } from './grade-words.ts'

/** How a map came to its grade. */
export function explainGrade({ grade, sufficientShare, measuredShare, provedNeedsShare, isStale }: EvidenceGrade, print: Print): string {
  const words = gradeWords[print.locale]
  const percent = (share: number) => printShare(share, print)
  return [
    fill(inDigits(words.rule, print.digits), { grade, sufficient: percent(sufficientShare) }),
    isStale ? inDigits(words.stale, print.digits) : '',
    fill(words.measured, { measured: percent(measuredShare) }),
    provedNeedsShare === null ? '' : fill(words.needs, { needs: percent(provedNeedsShare) }),
  ].filter(Boolean).join(' ')
}
