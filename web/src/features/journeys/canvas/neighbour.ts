import type { CanvasLayout, CardPlace } from './layout.ts'

/** Directions of reading: `forward` is to the right in English and to the left in Persian. */
export type Heading = 'forward' | 'back' | 'up' | 'down'

/** A step sideways costs more than one straight on, so that the selection keeps to its row or column. */
const ASIDE = 3

/** The card that an arrow key reaches from another one, or none at the edge of the map. */
export function neighbourOf(layout: CanvasLayout, key: string, heading: Heading): string | undefined {
  const here = layout.cards.get(key)
  if (!here)
    return layout.cards.keys().next().value
  let best: { key: string, cost: number } | undefined
  for (const card of layout.cards.values()) {
    const { ahead, aside } = offset(here, card, heading)
    const cost = ahead + ASIDE * aside
    if (ahead > 0 && (!best || cost < best.cost))
      best = { key: card.key, cost }
  }
  return best?.key
}

function offset(from: CardPlace, to: CardPlace, heading: Heading): { ahead: number, aside: number } {
  const dx = to.x - from.x
  const dy = to.y - from.y
  if (heading === 'forward' || heading === 'back')
    return { ahead: heading === 'forward' ? dx : -dx, aside: Math.abs(dy) }
  return { ahead: heading === 'down' ? dy : -dy, aside: Math.abs(dx) }
}
