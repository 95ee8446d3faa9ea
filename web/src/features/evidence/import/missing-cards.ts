import type { ColumnDraft } from './column-draft.ts'

export interface NewCard {
  touchpoint: string | null
  metric: string
}

/** What the file answers and the map does not ask yet: without its card on the map no answer would be seen. */
export function missingCards(columns: readonly ColumnDraft[], isAsked: (touchpoint: string | null, metric: string) => boolean): NewCard[] {
  const pairs = columns.flatMap(({ role, touchpoint, metric }) => role === 'ANSWER' && metric ? [{ touchpoint, metric }] : [])
  return pairs.filter(({ touchpoint, metric }) => !isAsked(touchpoint, metric))
}
