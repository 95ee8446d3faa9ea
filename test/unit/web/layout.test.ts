import type { JourneyEdit } from '@masir/schema'
import type { CanvasLayout } from '../../../web/src/features/journeys/canvas/layout.ts'
import { notesOfCell, touchpointsOfStage } from '@masir/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropAt } from '../../../web/src/features/journeys/canvas/drop.ts'
import { editsOfDrop } from '../../../web/src/features/journeys/canvas/gestures/map-edits.ts'
import { centreOf, layoutOf } from '../../../web/src/features/journeys/canvas/layout.ts'
import { mirrorCard } from '../../../web/src/features/journeys/canvas/map-to-graph.ts'
import { CARD, COLUMN_PITCH, FREE_PLACE, SLIP } from '../../../web/src/features/journeys/canvas/measures.ts'
import { mapOf, maps } from './random-map.ts'

interface Box { x: number, y: number, height: number }

/** Everything that is drawn in a cell: cards, notes, and the places where the next notes are written. All are equally wide. */
function boxesOf({ cards, texts }: CanvasLayout): Box[] {
  return [
    ...[...cards.values()].map(card => ({ ...card, height: CARD.height })),
    ...texts.flatMap(({ slips, free }) => [...slips, { ...free, height: FREE_PLACE }]),
  ]
}

function overlapping(boxes: readonly Box[]): Box[] {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>
    Math.abs(a.x - b.x) < CARD.width && a.y < b.y + b.height && b.y < a.y + a.height))
}

describe('the layout of a map', () => {
  it('gives every touchpoint a place inside its stage and its lane', () => {
    fc.assert(fc.property(maps, (map) => {
      const layout = layoutOf(map)
      expect([...layout.cards.keys()].sort()).toEqual(Object.keys(map.touchpoints).sort())
      for (const card of layout.cards.values()) {
        const stage = layout.stages.find(({ key }) => key === card.stage)!
        const lane = layout.lanes.find(({ id }) => id === card.lane)!
        expect(card.x).toBeGreaterThanOrEqual(stage.x)
        expect(card.x + CARD.width).toBeLessThanOrEqual(stage.x + stage.width)
        expect(card.y).toBeGreaterThanOrEqual(lane.y)
        expect(card.y + CARD.height).toBeLessThanOrEqual(lane.y + lane.height)
      }
    }))
  })

  it('never lays two cards or notes over each other, in either direction of reading', () => {
    fc.assert(fc.property(maps, fc.boolean(), (map, mirrored) => {
      const boxes = boxesOf(layoutOf(map)).map(box => ({ ...box, ...mirrorCard(box, mirrored) }))
      expect(overlapping(boxes)).toEqual([])
    }))
  })

  it('gives every note of a stage and a text lane a place in their cell, and the next one too', () => {
    fc.assert(fc.property(maps, (map) => {
      const layout = layoutOf(map)
      for (const { stage, lane, x, y, width, height, slips, free } of layout.texts) {
        expect(slips.map(({ note }) => note)).toEqual(notesOfCell(map, stage, lane))
        for (const box of [...slips, { ...free, height: FREE_PLACE }]) {
          expect(box.x).toBeGreaterThanOrEqual(x)
          expect(box.x + SLIP.width).toBeLessThanOrEqual(x + width)
          expect(box.y).toBeGreaterThanOrEqual(y)
          expect(box.y + box.height).toBeLessThanOrEqual(y + height)
        }
      }
      const texts = layout.lanes.filter(({ kind }) => kind === 'TEXT')
      expect(layout.texts).toHaveLength(texts.length * layout.stages.length)
    }))
  })

  it('lays lanes one under the other without a gap, but for the line of visibility above the backstage', () => {
    fc.assert(fc.property(maps, (map) => {
      const { lanes, visibility, height } = layoutOf(map)
      lanes.slice(1).forEach((lane, i) => {
        const end = lanes[i]!.y + lanes[i]!.height
        const isFirstBackstage = lane.kind === 'BACKSTAGE' && lanes[i]!.kind !== 'BACKSTAGE'
        expect(isFirstBackstage ? visibility : lane.y).toBe(end)
      })
      expect(lanes.at(-1)!.y + lanes.at(-1)!.height).toBe(height)
      expect(visibility === null).toBe(lanes.every(({ kind }) => kind !== 'BACKSTAGE'))
    }))
  })

  it('never runs backwards in time within a stage', () => {
    fc.assert(fc.property(maps, (map) => {
      const { cards, stages } = layoutOf(map)
      for (const stage of stages) {
        const columns = touchpointsOfStage(map, stage.key).map(({ key }) => cards.get(key)!.column)
        expect(columns).toEqual(columns.toSorted((a, b) => a - b))
      }
    }))
  })

  it('keeps a stage of fifty touchpoints about as wide as high, and every card droppable where it stands', () => {
    const crowded = mapOf([
      { addChannel: { key: 'web', name: 'Web' } },
      { addChannel: { key: 'phone', name: 'Phone' } },
      { addStage: { key: 's', name: 'S' } },
      ...Array.from({ length: 50 }, (_, i): JourneyEdit => ({ addTouchpoint: { key: `t${i}`, stage: 's', name: `T${i}`, channel: i % 7 === 0 ? 'phone' : 'web' } })),
    ])
    const layout = layoutOf(crowded)
    const { width, height } = { width: layout.stages[0]!.width, height: layout.height }
    expect(Math.max(width, height) / Math.min(width, height)).toBeLessThan(1.6)
    for (const [key, place] of layout.cards)
      expect(editsOfDrop(crowded, key, dropAt(layout, key, centreOf(place))!)).toEqual([])
  })

  it('lays few touchpoints out in up to four columns before a lane grows', () => {
    const columns = (count: number) => layoutOf(mapOf([
      { addStage: { key: 's', name: 'S' } },
      ...['a', 'b', 'c'].map((key): JourneyEdit => ({ addChannel: { key, name: key } })),
      ...Array.from({ length: count }, (_, i): JourneyEdit => ({ addTouchpoint: { key: `t${i}`, stage: 's', name: `T${i}`, channel: 'a' } })),
    ])).stages[0]!.width / COLUMN_PITCH
    expect([1, 2, 3, 8, 9, 12].map(columns)).toEqual([1, 1, 2, 4, 3, 4])
  })

  it('shows the lane without a channel only while a touchpoint needs it, or nothing else is there', () => {
    const drawn = mapOf([{ addChannel: { key: 'phone', name: 'Phone' } }, { addStage: { key: 's', name: 'S' } }])
    const withOne = mapOf([{ addTouchpoint: { key: 't', stage: 's', name: 'T' } }], drawn)
    expect(layoutOf(drawn).lanes.map(lane => lane.key)).toEqual(['phone'])
    expect(layoutOf(withOne).lanes.map(lane => lane.key)).toEqual(['phone', null])
    expect(layoutOf(mapOf([])).lanes.map(lane => lane.key)).toEqual([null])
  })
})
