import type { CanvasLayout, CardPlace } from './layout.ts'

/** Directions of reading: `forward` is to the right in English and to the left in Persian. */
export type Heading = 'forward' | 'back' | 'up' | 'down'

/**
 * The card that an arrow key reaches from another one, or none at the edge of the map. Up and down go through the
 * cards of one column, forward and back to the nearest card of the next column: so every card can be reached.
 */
export function neighbourOf(layout: CanvasLayout, key: string, heading: Heading): string | undefined {
  const here = layout.cards.get(key)
  if (!here)
    return layout.cards.keys().next().value
  const cards = [...layout.cards.values()]
  if (heading === 'up' || heading === 'down')
    return nearest(cards.filter(card => card.x === here.x && isAhead(card.y - here.y, heading === 'down')), card => Math.abs(card.y - here.y))
  const ahead = cards.filter(card => isAhead(card.x - here.x, heading === 'forward'))
  const column = nearestDistance(ahead, here)
  return nearest(ahead.filter(card => Math.abs(card.x - here.x) === column), card => Math.abs(card.y - here.y))
}

function isAhead(distance: number, isPositive: boolean): boolean {
  return isPositive ? distance > 0 : distance < 0
}

function nearestDistance(cards: readonly CardPlace[], here: CardPlace): number {
  return Math.min(...cards.map(card => Math.abs(card.x - here.x)))
}

function nearest(cards: readonly CardPlace[], distance: (card: CardPlace) => number): string | undefined {
  return cards.toSorted((a, b) => distance(a) - distance(b))[0]?.key
}
