import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../web/src/features/journeys/canvas/layout.ts'
import { keepUnchanged, mapToGraph, mirrorCard } from '../../../web/src/features/journeys/canvas/map-to-graph.ts'
import { CARD } from '../../../web/src/features/journeys/canvas/measures.ts'
import { mapOf, maps } from './random-map.ts'

describe('the graph of a map', () => {
  it('has a node with a place for every touchpoint and an edge for every transition, in both directions of reading', () => {
    fc.assert(fc.property(maps, fc.boolean(), (map, mirrored) => {
      const { nodes, edges } = mapToGraph(map, layoutOf(map), mirrored)
      expect(nodes.map(node => node.id).sort()).toEqual(Object.keys(map.touchpoints).sort())
      expect(edges.map(edge => edge.id).sort()).toEqual(Object.keys(map.transitions).sort())
      expect(nodes.every(({ position }) => Number.isFinite(position.x) && Number.isFinite(position.y))).toBe(true)
      expect(edges.every(({ data }) => data.points.length >= 2)).toBe(true)
    }))
  })

  it('is mirrored exactly: what is left of something in English is right of it in Persian', () => {
    fc.assert(fc.property(maps, (map) => {
      const layout = layoutOf(map)
      const [ltr, rtl] = [mapToGraph(map, layout, false), mapToGraph(map, layout, true)]
      ltr.nodes.forEach((node, i) => {
        const other = rtl.nodes[i]!
        expect(other.position).toEqual({ x: -node.position.x - CARD.width, y: node.position.y })
        expect(mirrorCard(other.position, true)).toEqual(node.position)
      })
      ltr.edges.forEach((edge, i) => {
        const turned = rtl.edges[i]!.data.points.map(({ x, y }) => ({ x: 0 - x, y }))
        expect(turned).toEqual(edge.data.points)
      })
    }))
  })

  it('keeps the objects of the cards that an edit did not touch', () => {
    const before = mapOf([
      { addStage: { key: 's', name: 'S' } },
      { addTouchpoint: { key: 'a', stage: 's', name: 'A' } },
      { addTouchpoint: { key: 'b', stage: 's', name: 'B' } },
    ])
    const after = mapOf([{ updateTouchpoint: { key: 'b', name: 'B, renamed' } }], before)
    const old = mapToGraph(before, layoutOf(before), false)
    const kept = keepUnchanged(old, mapToGraph(after, layoutOf(after), false))
    expect(kept.nodes.map(node => old.nodes.includes(node))).toEqual([true, false])
  })

  it('counts needs, notes by kind and metrics of each touchpoint', () => {
    const map = mapOf([
      { addStage: { key: 's', name: 'S' } },
      { addTouchpoint: { key: 'a', stage: 's', name: 'A' } },
      { addNeed: { key: 'n', touchpoint: 'a', text: 'an answer at once' } },
      { addNote: { key: 'p', touchpoint: 'a', kind: 'PAIN', text: 'long queue' } },
      { addNote: { key: 'q', touchpoint: 'a', kind: 'QUOTE', text: 'I gave up' } },
      { addMetricCard: { key: 'm', touchpoint: 'a', metric: 'CSAT_5' } },
    ])
    const [node] = mapToGraph(map, layoutOf(map), false).nodes
    expect(node?.data).toMatchObject({ needs: 1, notes: { PAIN: 1, QUOTE: 1 }, metrics: ['CSAT_5'] })
  })
})
