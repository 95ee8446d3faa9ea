import type { CanvasLayout } from '../layout.ts'
import type { Heading } from '../neighbour.ts'
import type { Selected } from '../selection.ts'
import { freeId, placesOf } from '../cells/slip-places.ts'

/** Where keys can go: what can be selected, or a place in a text lane by its id. */
export type Goal = Selected | { kind: 'slip', key: string }

interface Stop {
  goal: Goal
  stage: string
  /** Id of the drawn lane. */
  lane: string
  x: number
  y: number
}

/**
 * What an arrow key reaches from a card, a note or a free place, as in a grid: up and down through everything of the
 * stage, forward and back to the next column of notes. `isFree`: free places, where notes are written, are there too.
 */
export function goalBeside(layout: CanvasLayout, key: string, heading: Heading, isFree: boolean): Goal | undefined {
  const stops = stopsOf(layout, isFree)
  const here = stops.find(stop => stop.goal.key === key)
  if (!here)
    return undefined
  if (heading === 'forward' || heading === 'back')
    return besideInColumns(stops.filter(({ goal }) => goal.kind === here.goal.kind), here, heading)?.goal
  const next = besideInStage(stops.filter(({ stage }) => stage === here.stage), here, heading)
  return next?.goal ?? (heading === 'up' ? { kind: 'stage', key: here.stage } : undefined)
}

/** Where something that keys can go to is drawn, in reading direction. Headers stay in sight by themselves. */
export function placeAt({ cards, texts }: CanvasLayout, { kind, key }: Goal): { x: number, y: number, height?: number } | undefined {
  if (kind !== 'slip')
    return cards.get(key)
  return texts.flatMap(({ slips }) => slips).find(({ id }) => id === key) ?? placesOf(texts).find(({ id }) => id === key)
}

/** The topmost thing of a stage, which its header stands over. */
export function firstOfStage(layout: CanvasLayout, stage: string, isFree: boolean): Goal | undefined {
  const own = stopsOf(layout, isFree).filter(stop => stop.stage === stage)
  return own.toSorted((a, b) => a.y - b.y || a.x - b.x)[0]?.goal
}

function stopsOf({ cards, texts, lanes }: CanvasLayout, isFree: boolean): Stop[] {
  const idOf = new Map(lanes.map(({ key, id }) => [key, id]))
  const slips = texts.flatMap((cell) => {
    const own = placesOf([cell]).filter(({ id }) => isFree || id !== freeId(cell))
    return own.map(({ id, x, y }): Stop => ({ goal: { kind: 'slip', key: id }, stage: cell.stage, lane: idOf.get(cell.lane)!, x, y }))
  })
  return [...[...cards.values()].map(({ key, stage, lane, x, y }): Stop => ({ goal: { kind: 'touchpoint', key }, stage, lane, x, y })), ...slips]
}

/** The next one of the column; a text lane that has nothing there is entered where it is nearest, not passed over. */
function besideInStage(stage: readonly Stop[], here: Stop, heading: 'up' | 'down'): Stop | undefined {
  const ahead = stage.filter(({ y }) => heading === 'down' ? y > here.y : y < here.y)
  const inColumn = ahead.filter(({ x }) => x === here.x)
  const entered = new Set([here.lane, ...inColumn.map(({ lane }) => lane)])
  const entries = ahead.filter(({ goal, lane }) => goal.kind === 'slip' && !entered.has(lane))
  return nearest([...inColumn, ...entries], ({ x, y }) => [Math.abs(y - here.y), Math.abs(x - here.x)])
}

function besideInColumns(stops: readonly Stop[], here: Stop, heading: 'forward' | 'back'): Stop | undefined {
  const ahead = stops.filter(({ x }) => heading === 'forward' ? x > here.x : x < here.x)
  return nearest(ahead, ({ x, y }) => [Math.abs(x - here.x), Math.abs(y - here.y)])
}

/** By the first distance, where that is the same by the second. */
function nearest(stops: readonly Stop[], distances: (stop: Stop) => [number, number]): Stop | undefined {
  return stops.map(stop => ({ stop, at: distances(stop) })).toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])[0]?.stop
}
