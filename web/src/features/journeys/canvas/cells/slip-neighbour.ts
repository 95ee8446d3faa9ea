import type { Heading } from '../neighbour.ts'
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

/** Everything in text lanes that keys can reach: notes and, at the end of each cell, its free place. */
export function placesOf(texts: readonly TextCell[]): Place[] {
  return texts.flatMap(cell => [...cell.slips.map(({ id, x, y }) => ({ id, x, y })), { id: freeId(cell), ...cell.free }])
}

/** What an arrow key reaches: up and down within a column, forward and back what is nearest in the next column. */
export function slipBeside(texts: readonly TextCell[], id: string, heading: Heading): string | undefined {
  const places = placesOf(texts)
  const here = places.find(place => place.id === id)
  if (!here)
    return undefined
  const isAhead = (distance: number) => heading === 'down' || heading === 'forward' ? distance > 0 : distance < 0
  if (heading === 'up' || heading === 'down')
    return nearest(places.filter(({ x, y }) => x === here.x && isAhead(y - here.y)), here)
  const ahead = places.filter(({ x }) => isAhead(x - here.x))
  const next = Math.min(...ahead.map(({ x }) => Math.abs(x - here.x)))
  return nearest(ahead.filter(({ x }) => Math.abs(x - here.x) === next), here)
}

function nearest(places: readonly Place[], here: Place): string | undefined {
  return places.toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.id
}
