import type { OperationContext } from '../../graphql/request-context.ts'
import type { EvidenceGrade, PortfolioEntry } from './portfolio.type.ts'
import { mapOf } from '../journey/index.ts'
import { evidenceShares, gradeOf } from './grade.ts'
import { overlayOfEntry } from './overlay-of-entry.ts'

/** How far an entry's map rests on the evidence of its period. */
export async function gradeOfEntry(context: OperationContext, entry: PortfolioEntry): Promise<EvidenceGrade> {
  const [loaded, overlay] = await Promise.all([mapOf(context, entry.journey.id), overlayOfEntry(context, entry)])
  const shares = evidenceShares(loaded!.map, overlay?.overlaid.touchpoints ?? [])
  return { ...shares, grade: gradeOf(shares, entry.isStale), isStale: entry.isStale }
}
