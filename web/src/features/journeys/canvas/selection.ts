/** What the reader is at: a card, a stage's header, the label of a lane (of its channel, its persona or its own) or a transition. */
export interface Selected {
  kind: 'touchpoint' | 'stage' | 'channel' | 'persona' | 'lane' | 'transition'
  key: string
}

/** Cards that are selected together, by key: two or more, or none. One card alone is only where the reader is. */
export type Group = ReadonlySet<string>

export const noGroup: Group = new Set()

export function isAt(selected: Selected | undefined, kind: Selected['kind'], key: string): boolean {
  return selected?.kind === kind && selected.key === key
}

export function isAtCard(selected: Selected | undefined): selected is Selected {
  return selected?.kind === 'touchpoint'
}

/** The cards that a gesture on the selection means: the group, or the one where the reader is. */
export function cardsOf(selected: Selected | undefined, group: Group): string[] {
  return group.size > 0 ? [...group] : isAtCard(selected) ? [selected.key] : []
}

/** The selection with one more card, or without it where it was in. */
export function toggled(selected: Selected | undefined, group: Group, key: string): string[] {
  const cards = cardsOf(selected, group)
  return cards.includes(key) ? cards.filter(other => other !== key) : [...cards, key]
}

/** Where the reader is and what is selected together, once these cards are: the last one named is where they are. */
export function selecting(cards: readonly string[]): { selected: Selected | undefined, group: Group } {
  const last = cards.at(-1)
  return {
    selected: last === undefined ? undefined : { kind: 'touchpoint', key: last },
    group: cards.length > 1 ? new Set(cards) : noGroup,
  }
}
