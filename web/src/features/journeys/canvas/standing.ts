import type { DrawnLane, JourneyMap, Touchpoint } from '@masir/schema'
import { drawnLanesOf, standingIn } from '@masir/schema'

/** What puts a touchpoint into its lane: channel, persona and backstage lane. */
export type Standing = Partial<Pick<Touchpoint, 'channel' | 'persona' | 'lane'>>

const UNGROUPED: DrawnLane = { id: '', kind: null, key: null, name: null, noteKind: null }

/** What a new touchpoint takes over from the one that it follows. */
export function standingOf({ channel, persona, lane }: Touchpoint): Standing {
  return { channel, persona, lane }
}

/** What a touchpoint says to stand in the lane of this id, also where that one is not drawn any more; nothing where no cards stand. */
export function standingAt(map: JourneyMap, id: string): Standing {
  return lanesOfCards(map).find(lane => lane.id === id)?.standing ?? {}
}

/** Where a touchpoint stands that is added without a neighbour: in the first lane of cards. */
export function firstStanding(map: JourneyMap): Standing {
  return drawnLanesOf(map).map(lane => standingIn(map, lane)).find(standing => standing !== null) ?? {}
}

/** The lanes of cards from top to bottom, with the one of ungrouped cards also while it is not drawn. */
export function lanesOfCards(map: JourneyMap): { id: string, standing: Standing }[] {
  const drawn = drawnLanesOf(map)
  const inSight = drawn.filter(({ kind }) => kind !== 'BACKSTAGE')
  const all = [
    ...inSight,
    ...inSight.some(({ kind }) => kind === null) ? [] : [UNGROUPED],
    ...drawn.filter(({ kind }) => kind === 'BACKSTAGE'),
  ]
  return all.flatMap((lane) => {
    const standing = standingIn(map, lane)
    return standing ? [{ id: lane.id, standing }] : []
  })
}
