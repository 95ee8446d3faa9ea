import type { JourneyMap } from '@masir/schema'
import type { BareCard, BareDrawing } from './bare/drawing.ts'
import { layoutOf } from '../../web/src/features/journeys/canvas/layout.ts'
import { mapToGraph } from '../../web/src/features/journeys/canvas/map-to-graph.ts'

const chips = [{ label: 'Effort', value: '6.8 of 10', colour: '#ef8a62' }, { label: 'Satisfaction', value: '87 %', colour: '#67a9cf' }]

/** The same cards at the same places and the same transitions, as a page is given them that does nothing but draw. */
export function bareDrawing(map: JourneyMap, isMeasured: boolean): BareDrawing {
  const { nodes, edges } = mapToGraph(map, layoutOf(map), false)
  return {
    cards: nodes.map(({ id, position, data: { touchpoint, channel, needs, notes } }): BareCard => ({
      id,
      position,
      data: {
        name: touchpoint.name,
        description: touchpoint.description,
        kind: touchpoint.kind,
        channel: channel?.name ?? '',
        chips: isMeasured ? chips : [],
        marks: [{ count: needs, title: 'Needs' }, { count: notes.PAIN ?? 0, title: 'Pains' }],
      },
    })),
    transitions: edges.map(({ id, source, target, data: { label } }) => ({
      id,
      source,
      target,
      ...label === null ? {} : { label },
    })),
  }
}
