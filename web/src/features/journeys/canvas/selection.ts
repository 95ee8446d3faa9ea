/** What the reader is at: a card, a stage's header, a lane's label or a transition. */
export interface Selected {
  kind: 'touchpoint' | 'stage' | 'channel' | 'transition'
  key: string
}

export function isAt(selected: Selected | undefined, kind: Selected['kind'], key: string): boolean {
  return selected?.kind === kind && selected.key === key
}

export function isAtCard(selected: Selected | undefined): selected is Selected {
  return selected?.kind === 'touchpoint'
}
