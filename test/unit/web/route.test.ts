import type { CardPlace } from '../../../web/src/features/journeys/canvas/layout.ts'
import type { Point } from '../../../web/src/features/journeys/canvas/route.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../web/src/features/journeys/canvas/layout.ts'
import { CARD } from '../../../web/src/features/journeys/canvas/measures.ts'
import { labelPlace, roundedPath } from '../../../web/src/features/journeys/canvas/path.ts'
import { routeOf } from '../../../web/src/features/journeys/canvas/route.ts'
import { maps } from './random-map.ts'

/** Whether a side passes through the inside of a card or note; touching its edge is arriving. */
function crosses(a: Point, b: Point, card: { x: number, y: number, height?: number }): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
  return right > card.x && left < card.x + CARD.width && bottom > card.y && top < card.y + (card.height ?? CARD.height)
}

describe('the way of a transition', () => {
  it('crosses no card and no note, however the map is drawn', () => {
    fc.assert(fc.property(maps, (map) => {
      const layout = layoutOf(map)
      const cards = [...layout.cards.values(), ...layout.texts.flatMap(({ slips }) => slips)]
      for (const { from, to } of Object.values(map.transitions)) {
        const points = routeOf(layout.cards.get(from)!, layout.cards.get(to)!, layout)
        const crossed = points.slice(1).flatMap((point, i) => cards.filter(card => crosses(points[i]!, point, card)))
        expect(crossed).toEqual([])
      }
    }), { numRuns: 300 })
  })

  it('runs level or upright, from an edge of one card to an edge of the other', () => {
    fc.assert(fc.property(maps, (map) => {
      const layout = layoutOf(map)
      for (const { from, to } of Object.values(map.transitions)) {
        const [source, target] = [layout.cards.get(from)!, layout.cards.get(to)!]
        const points = routeOf(source, target, layout)
        expect(points.slice(1).every((point, i) => point.x === points[i]!.x || point.y === points[i]!.y)).toBe(true)
        expect(isOnEdge(points[0]!, source) && isOnEdge(points.at(-1)!, target)).toBe(true)
      }
    }))
  })

  it('carries its label on a level side, or beside a way straight down, and hides it where there is no room', () => {
    const way = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 300 }, { x: 200, y: 300 }]
    expect(labelPlace(way, 'by car')).toEqual({ x: 105, y: 300, isTight: false })
    expect(labelPlace(way, 'a label longer than the level side')).toMatchObject({ isTight: true })
    expect(labelPlace([{ x: 5, y: 0 }, { x: 5, y: 100 }], 'by car')).toEqual({ x: 5, y: 50, isTight: false })
    expect(labelPlace([{ x: 5, y: 0 }, { x: 5, y: 18 }], 'by car')).toMatchObject({ isTight: true })
  })

  it('is drawn with round corners that start and end where it does', () => {
    const path = roundedPath([{ x: 0, y: 0 }, { x: 40, y: 0 }, { x: 40, y: 30 }])
    expect(path).toBe('M 0 0 L 30 0 Q 40 0 40 10 L 40 30')
  })
})

function isOnEdge({ x, y }: Point, card: CardPlace): boolean {
  const isAtSide = (x === card.x || x === card.x + CARD.width) && y === card.y + CARD.height / 2
  const isAtEnd = (y === card.y || y === card.y + CARD.height) && x === card.x + CARD.width / 2
  return isAtSide || isAtEnd
}
