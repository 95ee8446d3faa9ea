import type { CellCounts } from './cell-counts.ts'
import type { Day } from './days.ts'
import type { SegmentFilter } from './read-counts.ts'
import { batched } from '../../graphql/batch.ts'
import { readCounts } from './read-counts.ts'

/** One series of buckets of one evidence line, for the customers of a segment. */
export interface LineQuestion {
  line: string
  /** One more than there are buckets: rising, half-open days. */
  bounds: readonly Day[]
  segment: readonly SegmentFilter[]
}

/**
 * The counts of a line. All that an operation asks for in one turn (journeys, periods, trends) are read
 * by one statement for each segment.
 */
export const countsOfLine = batched(async ({ em, viewer }, questions: readonly LineQuestion[]): Promise<CellCounts[]> => {
  const answers = new Map<LineQuestion, CellCounts>()
  for (const alike of Map.groupBy(questions, ({ segment }) => JSON.stringify(segment)).values()) {
    const byBounds = Map.groupBy(alike, ({ bounds }) => bounds.join())
    const series = [...byBounds.values()].map(same => ({ bounds: same[0]!.bounds, lines: [...new Set(same.map(({ line }) => line))] }))
    const counts = await readCounts(em, { workspaceId: viewer.workspace.id, series, segment: alike[0]!.segment })
    for (const [place, same] of [...byBounds.values()].entries())
      same.forEach(question => answers.set(question, counts[place]!.get(question.line) ?? new Map()))
  }
  return questions.map(question => answers.get(question)!)
})
