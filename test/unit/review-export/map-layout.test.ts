import type { JourneyEdit, JourneyMap } from '@masir/schema'
import type { Place } from '../../../api/src/modules/review/export/map/map-layout.ts'
import { apply, emptyMap } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { mapLayout } from '../../../api/src/modules/review/export/map/map-layout.ts'
import { transitionCurve } from '../../../api/src/modules/review/export/map/transition-curve.ts'

function drawn(edits: JourneyEdit[]): JourneyMap {
  const drawing = apply(emptyMap(), edits)
  if (!drawing.ok)
    throw new Error(JSON.stringify(drawing.refusal))
  return drawing.map
}

const stages = ['a', 'b', 'c']
const map = drawn([
  { addChannel: { key: 'web', name: 'Web', kind: 'WEB' } },
  { addLane: { key: 'said', name: 'Said', kind: 'TEXT' } },
  ...stages.map(key => ({ addStage: { key, name: key } })),
  ...stages.flatMap((stage, index) => Array.from({ length: 2 + index * 2 }, (_, place) => ({ addTouchpoint: { key: `${stage}${place}`, stage, name: `${stage} ${place}`, channel: place % 3 === 0 ? 'web' : null } }))),
  { addNote: { key: 'note', stage: 'a', lane: 'said', kind: 'COMMENT', text: 'Somebody said a lot. '.repeat(20) } },
] as JourneyEdit[])

const inside = (inner: Place, outer: Place) => inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height
const apart = (a: Place, b: Place) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y

describe('the layout of a printed map', () => {
  const layout = mapLayout(map)
  const places = [...layout.cards.values(), ...layout.notes]

  it('has a place for every touchpoint, inside the page and apart from every other', () => {
    expect(layout.cards.size).toBe(Object.keys(map.touchpoints).length)
    const page = { x: 0, y: 0, width: layout.width, height: layout.height }
    expect(places.filter(place => !inside(place, page))).toEqual([])
    expect(places.filter((place, index) => places.slice(index + 1).some(other => !apart(place, other)))).toEqual([])
  })

  it('puts each card under its stage', () => {
    for (const { key, x, width } of layout.stages) {
      const cards = [...layout.cards.values()].filter(card => map.touchpoints[card.key]!.stage === key)
      expect(cards.every(card => card.x >= x && card.x + card.width <= x + width)).toBe(true)
    }
  })

  it('draws a transition from edge to edge', () => {
    const [from, to] = [layout.cards.get('a0')!, layout.cards.get('b0')!]
    const curve = transitionCurve(from, to)
    expect([curve.from.x, curve.to.x]).toEqual([from.x + from.width, to.x])
    expect(transitionCurve(to, from).from.x).toBe(to.x)
    expect(curve.middle.x).toBeGreaterThan(curve.from.x)
    expect(curve.middle.x).toBeLessThan(curve.to.x)
  })
})
