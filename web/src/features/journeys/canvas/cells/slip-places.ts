import type { TextCell } from './text-cells.ts'

interface Place {
  id: string
  x: number
  y: number
}

/** Id of the free place of a cell, among those of its notes. */
export function freeId({ lane, stage }: Pick<TextCell, 'lane' | 'stage'>): string {
  return `${lane} + ${stage}`
}

/** Id of a note where a lane shows it. */
export function slipId(lane: string, note: string): string {
  return `${lane} ${note}`
}

/** Everything in text lanes that keys can reach: notes and, at the end of each cell, its free place. */
export function placesOf(texts: readonly TextCell[]): Place[] {
  return texts.flatMap(cell => [...cell.slips.map(({ id, x, y }) => ({ id, x, y })), { id: freeId(cell), ...cell.free }])
}
